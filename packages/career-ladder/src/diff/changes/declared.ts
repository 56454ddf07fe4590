import type {Track} from '../../organization';
import {levelsIn} from '../levelsIn';
import type {Pair, Pairs} from '../pairs';
import type {Change, Declared} from '../schema';
import type {Finder} from './finder';

interface Named {
  id: string;
  title: string;
  description?: string;
}

/** Levels, paths, gates and competencies that came, went, have another title or another description. */
export const declaredChanges: Finder = (pairs, names) => {
  const {before, after} = pairs;
  return Object.entries(lists).flatMap(([kind, listOf]) => {
    const declared = kind as Declared;
    const known = {
      before: titlesIn(before.tracks, listOf),
      after: titlesIn(after.tracks, listOf),
    };
    return pairs.tracks.kept.flatMap((pair) =>
      compare(declared, listOf, pair, known).map((change) => ({
        ...change,
        tracks: [names.track(pair.after.id)],
        roles: [],
      })),
    );
  });
};

const lists: Record<Declared, (track: Track) => readonly Named[]> = {
  level: levelsIn,
  path: ({paths}) => paths,
  gate: declaredGates,
  competency: ({competencies}) => competencies,
};

/** Without those that only a move from another track brings with it. */
function declaredGates({gates, moves, roles, steps}: Track): Named[] {
  const own = new Set(roles.map(({key}) => key));
  const [from, others] = [
    new Set(moves.filter((move) => own.has(move.from)).map(({gate}) => gate)),
    new Set(moves.filter((move) => !own.has(move.from)).map(({gate}) => gate)),
  ];
  const ofLevels = new Set(levelsIn({steps}).map(({gate}) => gate));
  return gates.filter(
    ({id}) => from.has(id) || ofLevels.has(id) || !others.has(id),
  );
}

/** Ids and titles of all tracks. A track that only begins to use what others have has nothing new to tell. */
function titlesIn(
  tracks: readonly Track[],
  listOf: (track: Track) => readonly Named[],
): ReadonlySet<string> {
  return new Set(tracks.flatMap(listOf).map(nameOf));
}

function nameOf({id, title}: Named): string {
  return `${id} ${title}`;
}

function compare(
  declared: Declared,
  listOf: (track: Track) => readonly Named[],
  {before, after}: Pair<Track>,
  known: Record<keyof Pick<Pairs, 'before' | 'after'>, ReadonlySet<string>>,
): Omit<Change, 'tracks' | 'roles'>[] {
  const [was, is] = [listOf(before), listOf(after)];
  const old = new Map(was.map((one) => [one.id, one]));
  const ids = new Set(is.map(({id}) => id));
  return [
    ...is
      .filter((one) => !old.has(one.id) && !known.before.has(nameOf(one)))
      .map(({title}) => ({
        kind: `${declared}-added` as const,
        effect: 'adds' as const,
        after: title,
        sentence: `There is a new ${declared}: ${title}.`,
      })),
    ...was
      .filter((one) => !ids.has(one.id) && !known.after.has(nameOf(one)))
      .map(({title}) => ({
        kind: `${declared}-removed` as const,
        effect: 'neither' as const,
        before: title,
        sentence: `The ${declared} ${title} is no longer there.`,
      })),
    ...is.flatMap((one) => {
      const earlier = old.get(one.id);
      return earlier ? texts(declared, earlier, one) : [];
    }),
  ];
}

function texts(declared: Declared, before: Named, after: Named) {
  return [
    ...(before.title === after.title
      ? []
      : [
          {
            kind: `${declared}-renamed` as const,
            effect: 'neither' as const,
            before: before.title,
            after: after.title,
            sentence: `The ${declared} ${before.title} is now called ${after.title}.`,
          },
        ]),
    ...(before.description === after.description
      ? []
      : [
          {
            kind: `${declared}-description` as const,
            effect: 'neither' as const,
            ...(before.description !== undefined && {
              before: before.description,
            }),
            ...(after.description !== undefined && {after: after.description}),
            sentence: described(
              `The ${declared} ${after.title}`,
              after.description,
            ),
          },
        ]),
  ];
}

/** That a text about something is another one. */
export function described(what: string, after: string | undefined): string {
  return after === undefined
    ? `${what} no longer has a description.`
    : `${what} is described anew: “${after}”`;
}
