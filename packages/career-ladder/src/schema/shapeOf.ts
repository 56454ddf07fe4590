import {slug} from '../names/slug';
import type {Written} from './definitions/file';
import type {
  EquivalenceShape,
  ExpectationShape,
  IncludeShape,
  LevelShape,
  MoveShape,
  NamedShape,
  RoleShape,
  Shape,
} from './shape';

type WrittenRole = NonNullable<Written['roles']>[number];
type WrittenKeysOfRole = Exclude<WrittenRole, string | {track: string}>;
type WrittenMoves = WrittenKeysOfRole['lateral'];
type WrittenLevel = NonNullable<Written['levels']>[number];
type OneLevel = Exclude<WrittenLevel, unknown[]>;

/** Writes out every short form. */
export function shapeOf(
  written: Written,
  {file, shared, positionOf}: Pick<Shape, 'file' | 'shared' | 'positionOf'>,
): Shape {
  return {
    file,
    shared,
    ...given({
      title: written.title?.trim(),
      description: written.description?.trim(),
      href: written.href,
      levels: written.levels?.map((step) => list(step).map(level)),
    }),
    extends: texts(written.extends),
    allow: texts(written.allow),
    paths: (written.paths ?? []).map(named),
    gates: (written.gates ?? []).map(named),
    equivalences: (written.equivalences ?? []).map(equivalence),
    themes: (written.themes ?? []).map(named),
    competencies: (written.competencies ?? []).map((one) => ({
      ...named(one),
      ...given({theme: keysOf(one).theme?.trim()}),
    })),
    expectations: expectations(written.expectations ?? {}),
    remove: texts(written.remove),
    roles: (written.roles ?? []).map(roleOrInclude),
    positionOf,
  };
}

function roleOrInclude(written: WrittenRole): RoleShape | IncludeShape {
  if (typeof written === 'object' && 'track' in written) {
    return {track: written.track.trim()};
  }
  const keys = keysOf(written);
  return {
    ...named(keys),
    ...given({
      level: keys.level?.trim(),
      path: keys.path?.trim(),
      href: keys.href,
      replacedBy: keys.replacedBy?.trim(),
    }),
    status: keys.status ?? 'active',
    aliases: texts(keys.aliases),
    terminal: keys.terminal ?? false,
    next: moves(keys.next),
    lateral: moves(keys.lateral),
    allow: texts(keys.allow),
  };
}

function moves(written: WrittenMoves): MoveShape[] {
  return list(written).map((move) => {
    const keys = typeof move === 'string' ? {to: move} : move;
    return {
      to: keys.to.trim(),
      ...given({gate: keys.gate?.trim(), note: keys.note?.trim()}),
      both: keys.both ?? false,
      allow: texts(keys.allow),
    };
  });
}

function level(written: OneLevel): LevelShape {
  return {...named(written), ...given({gate: keysOf(written).gate?.trim()})};
}

interface WrittenKeys {
  id?: string | undefined;
  title: string;
  description?: string | undefined;
}

function named(written: string | WrittenKeys): NamedShape {
  const {id, title, description} = keysOf(written);
  return {
    id: id?.trim() ?? slug(title),
    title: title.trim(),
    ...given({description: description?.trim()}),
  };
}

function equivalence({
  levels,
  roles,
  in: equalIn,
}: NonNullable<Written['equivalences']>[number]): EquivalenceShape {
  return {
    ...given({
      levels: levels && texts(levels),
      roles: roles && texts(roles),
    }),
    in: texts(equalIn),
  };
}

function expectations(
  written: NonNullable<Written['expectations']>,
): ExpectationShape[] {
  return Object.entries(written).flatMap(([competency, levels]) =>
    Object.entries(levels).flatMap(([levelName, entries]) =>
      list(entries).map((entry, index) => {
        const {id, text, examples} =
          typeof entry === 'string' ? {text: entry} : entry;
        return {
          competency,
          level: levelName,
          index,
          ...given({id: id?.trim()}),
          text: text.trim(),
          examples: texts(examples),
        };
      }),
    ),
  );
}

/** A bare text is the title. */
function keysOf<T extends WrittenKeys>(written: string | T): T {
  return typeof written === 'string' ? ({title: written} as T) : written;
}

function texts(written: string | string[] | undefined): string[] {
  return list(written).map((text) => text.trim());
}

function list<T>(written: T | T[] | undefined): T[] {
  if (written === undefined) {
    return [];
  }
  return Array.isArray(written) ? written : [written];
}

type Given<T> = {[K in keyof T]?: Exclude<T[K], undefined>};

/** Leaves out what is `undefined`. */
function given<T extends object>(values: T): Given<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Given<T>;
}
