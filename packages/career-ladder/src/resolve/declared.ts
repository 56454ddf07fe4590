import {knownNames} from '../names/knownNames';
import {slug} from '../names/slug';
import type {Position} from '../organization';
import type {Report} from './report';
import type {Scope} from './scope';

/** What a file can declare, and the list of `Shape` and `Scope` that holds it. */
export const declared = {
  level: 'levels',
  path: 'paths',
  gate: 'gates',
  theme: 'themes',
  competency: 'competencies',
} as const;

export type Kind = keyof typeof declared;

/** Where names are looked up. */
export interface Lookup {
  scope: Scope;
  /** Kinds of which some entries could not be read: a name that is not found may be one of them. */
  isOpen: (kind: (typeof declared)[Kind]) => boolean;
}

/**
 * The id that a name stands for; reports an unknown one.
 *
 * @returns nothing for an unknown name.
 */
export function findName(
  kind: Kind,
  written: string,
  {scope, isOpen}: Lookup,
  position: Position,
  report: Report,
): string | undefined {
  const id = slug(written);
  const list = declared[kind];
  const names: ReadonlyMap<string, unknown> = scope[list];
  if (names.has(id)) {
    return id;
  }
  if (!isOpen(list)) {
    report(
      `unknown-${kind}`,
      position,
      `Unknown ${kind} "${written}". ${knownNames(list, written, [...names.keys()])}`,
    );
  }
  return undefined;
}
