import {slug} from '../names/slug';
import type {
  Competency,
  Expectation,
  Gate,
  Path,
  Position,
  SharedFile,
  Step,
  Theme,
} from '../organization';
import type {NamedShape, Shape} from '../schema/shape';
import {stem} from './fileNames';
import {levelsOf, type Levels} from './levels';

/** What a file and all it extends declare: what its roles may name. */
export interface Scope {
  steps: readonly Step[];
  levels: Levels;
  paths: ReadonlyMap<string, Path>;
  gates: ReadonlyMap<string, Gate>;
  themes: ReadonlyMap<string, Theme>;
  competencies: ReadonlyMap<string, Competency>;
  /** By id; those without one by their place. */
  expectations: ReadonlyMap<string, Expectation>;
  /** The farthest first. */
  shared: readonly SharedFile[];
  equivalences: readonly DeclaredEquivalence[];
  allow: readonly string[];
}

/** Names are still as written. */
export interface DeclaredEquivalence {
  levels?: string[];
  roles?: string[];
  in: string[];
  position: Position;
  positionOfRole: (index: number) => Position;
}

export const emptyScope: Scope = {
  steps: [],
  levels: new Map(),
  paths: new Map(),
  gates: new Map(),
  themes: new Map(),
  competencies: new Map(),
  expectations: new Map(),
  shared: [],
  equivalences: [],
  allow: [],
};

/**
 * Adds a nearer file: lists add up, the same id replaces in place, levels are given whole,
 * and what the file removes is gone before its own entries come.
 */
export function addFile(base: Scope, shape: Shape): Scope {
  const removed = new Set(shape.remove.map(slug));
  return {
    ...(shape.levels ? declareLevels(shape.levels) : pickLevels(base)),
    paths: addNamed(base.paths, shape.paths),
    gates: addNamed(base.gates, shape.gates),
    themes: addNamed(base.themes, shape.themes),
    competencies: addAll(
      without(base.competencies, ({id}) => removed.has(id)),
      shape.competencies.map(({theme, ...competency}) => {
        const id = slug(competency.id);
        return [
          id,
          {
            ...competency,
            id,
            ...(theme !== undefined && {theme: slug(theme)}),
          },
        ];
      }),
    ),
    expectations: addAll(
      without(
        base.expectations,
        ({id, competency}) =>
          removed.has(competency) || (id !== undefined && removed.has(id)),
      ),
      shape.expectations.map((written) => {
        const {competency, level, index, id, text, examples} = written;
        return [
          id === undefined
            ? `${shape.file} ${slug(competency)} ${slug(level)} ${index}`
            : slug(id),
          {
            competency: slug(competency),
            level: slug(level),
            ...(id !== undefined && {id: slug(id)}),
            text,
            examples,
            ...(shape.shared && {origin: stem(shape.file)}),
            position: shape.positionOf([
              'expectations',
              competency,
              level,
              index,
            ]),
          },
        ];
      }),
    ),
    shared: shape.shared
      ? [
          ...base.shared,
          {
            id: stem(shape.file),
            ...(shape.title !== undefined && {title: shape.title}),
          },
        ]
      : base.shared,
    equivalences:
      shape.equivalences.length === 0
        ? base.equivalences
        : [
            ...base.equivalences,
            ...shape.equivalences.map((equivalence, index) => ({
              ...equivalence,
              position: shape.positionOf(['equivalences', index]),
              positionOfRole: (role: number) =>
                shape.positionOf(['equivalences', index, 'roles', role]),
            })),
          ],
    allow:
      shape.allow.length === 0 ? base.allow : [...base.allow, ...shape.allow],
  };
}

function declareLevels(
  written: NonNullable<Shape['levels']>,
): Pick<Scope, 'steps' | 'levels'> {
  const steps = written.map((names) => ({
    levels: names.map(({gate, ...level}) => ({
      ...level,
      id: slug(level.id),
      ...(gate !== undefined && {gate: slug(gate)}),
    })),
  }));
  return {steps, levels: levelsOf(steps)};
}

function pickLevels({steps, levels}: Scope): Pick<Scope, 'steps' | 'levels'> {
  return {steps, levels};
}

function addNamed(
  base: ReadonlyMap<string, NamedShape>,
  written: readonly NamedShape[],
): ReadonlyMap<string, NamedShape> {
  return addAll(
    base,
    written.map((entry) => {
      const id = slug(entry.id);
      return [id, {...entry, id}];
    }),
  );
}

/** Leaves the map itself alone, and shares it where nothing comes to it: most tracks add nothing. */
function addAll<T>(
  base: ReadonlyMap<string, T>,
  entries: readonly (readonly [string, T])[],
): ReadonlyMap<string, T> {
  return entries.length === 0 ? base : new Map([...base, ...entries]);
}

function without<T>(
  base: ReadonlyMap<string, T>,
  isRemoved: (entry: T) => boolean,
): ReadonlyMap<string, T> {
  const kept = [...base].filter(([, entry]) => !isRemoved(entry));
  return kept.length === base.size ? base : new Map(kept);
}
