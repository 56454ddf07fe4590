import {posix} from 'node:path';
import {knownNames} from '../names/knownNames';
import {nearest} from '../names/nearest';
import type {Shape} from '../schema/shape';
import type {Context} from './context';
import {findCycles} from './cycles';
import {stem} from './fileNames';
import type {Report} from './report';

/** The shared file that every track extends without saying so. */
export const organizationStem = '_organization';

export interface Lineage {
  /** What a file is made of: the farthest first, the file itself nearest. */
  files: Shape[];
  /** What each entry of `extends` names; `undefined` where that could not be read. */
  parents: (Shape | undefined)[];
  /** Some of it could not be read: names that are not found may stand there. */
  open: boolean;
}

/**
 * Follows `extends`, which names files from the ladder folder, with or without extension.
 * Of several files the later one is nearer; a file reached twice counts once, at its farthest place.
 */
export function followExtends(
  shapes: readonly Shape[],
  {unreadable, hasLost}: Pick<Context, 'unreadable' | 'hasLost'>,
  report: Report,
): (shape: Shape) => Lineage {
  const shared = sharedFiles(shapes, report);
  const tracks = new Set(
    shapes.filter((shape) => !shape.shared).map(({file}) => stem(file)),
  );
  const lost = new Set(unreadable.map(stem));

  const find = (shape: Shape, index: number): Shape | 'lost' | undefined => {
    const written = shape.extends[index] ?? '';
    const position = shape.positionOf(['extends', index]);
    const name = stem(posix.normalize(written.replaceAll('\\', '/')));
    const found = shared.get(name);
    if (found ?? lost.has(name)) {
      return found ?? 'lost';
    }
    if (/^(?:\.\.(?:\/|$)|\/|[a-z]:)/iu.test(name)) {
      report(
        'extends-outside',
        position,
        `"${written}" leads out of the ladder folder. Name a file inside it, from the folder itself: "_engineering".`,
      );
      return 'lost';
    }
    if (tracks.has(name)) {
      report(
        'extends-track',
        position,
        `"${written}" is a track. Only shared files, whose name begins with "_", can be extended.`,
      );
      return undefined;
    }
    const names = [...shared.keys()];
    report(
      'unknown-shared-file',
      position,
      `Unknown shared file "${written}". ${knownNames('shared files', written, names)}`,
    );
    // What the file probably meant declares is not reported as unknown, and what it does not declare is.
    const meant = shape.shared ? undefined : nearest(name, names);
    return shared.get(meant ?? '') ?? 'lost';
  };
  const found = new Map(
    shapes.map((shape) => [
      shape,
      shape.extends.map((_, index) => find(shape, index)),
    ]),
  );
  const parentsOf = (shape: Shape): Shape[] =>
    (found.get(shape) ?? []).filter((parent) => typeof parent === 'object');
  reportCycles(shapes, found, parentsOf, report);

  const organization = shared.get(organizationStem);
  return (shape) => {
    const files: Shape[] = [];
    const seen = new Set<Shape>();
    let open = lost.has(organizationStem);
    const visit = (file: Shape): void => {
      if (seen.has(file)) {
        return;
      }
      seen.add(file);
      open ||=
        hasLost(file.file, 'extends') ||
        (found.get(file)?.includes('lost') ?? false);
      parentsOf(file).forEach(visit);
      files.push(file);
    };
    if (organization) {
      visit(organization);
    }
    visit(shape);
    return {
      files,
      parents: (found.get(shape) ?? []).map((parent) =>
        typeof parent === 'object' ? parent : undefined,
      ),
      open,
    };
  };
}

function sharedFiles(
  shapes: readonly Shape[],
  report: Report,
): Map<string, Shape> {
  const shared = new Map<string, Shape>();
  for (const shape of shapes.filter((file) => file.shared)) {
    const name = stem(shape.file);
    const first = shared.get(name);
    if (!first) {
      shared.set(name, shape);
      continue;
    }
    for (const [one, other] of [
      [first, shape],
      [shape, first],
    ] as const) {
      report(
        'duplicate-shared-file',
        one.positionOf([]),
        `"${other.file}" has the same name. Keep one of the two.`,
      );
    }
  }
  return shared;
}

function reportCycles(
  shapes: readonly Shape[],
  found: ReadonlyMap<Shape, readonly unknown[]>,
  parentsOf: (shape: Shape) => Shape[],
  report: Report,
): void {
  for (const cycle of findCycles(shapes, parentsOf)) {
    const [first] = cycle;
    const last = cycle.at(-1);
    if (first && last) {
      const index = found.get(last)?.indexOf(first) ?? 0;
      const chain = [...cycle, first].map(({file}) => stem(file)).join(' → ');
      report(
        'cyclic-extends',
        last.positionOf(['extends', index]),
        `These files extend each other: ${chain}.`,
      );
    }
  }
}
