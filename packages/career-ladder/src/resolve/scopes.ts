import type {Shape} from '../schema/shape';
import type {Context} from './context';
import type {Lookup} from './declared';
import type {Lineage} from './extends';
import {addFile, emptyScope, type Scope} from './scope';

export interface FileScope extends Lookup {
  /** What the file finds declared before it adds its own. */
  inherited: Scope;
}

/**
 * Puts together what each file declares with all it extends.
 * Files that extend the same share that part: an organization has many tracks and few shared files.
 */
export function readScopes(
  lineageOf: (shape: Shape) => Lineage,
  hasLost: Context['hasLost'],
): (shape: Shape) => FileScope {
  const inheritedScopes = new Map<string, Scope>();
  return (shape) => {
    const {files, open} = lineageOf(shape);
    const others = files.filter((file) => file !== shape);
    const key = JSON.stringify(others.map(({file}) => file));
    const inherited =
      inheritedScopes.get(key) ?? others.reduce(addFile, emptyScope);
    inheritedScopes.set(key, inherited);
    return {
      inherited,
      scope: addFile(inherited, shape),
      isOpen: (list) => open || files.some(({file}) => hasLost(file, list)),
    };
  };
}
