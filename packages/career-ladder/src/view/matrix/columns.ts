import {groupBy} from '../../groupBy';
import type {Expectation, Level, Track} from '../../organization';

/** A column of a matrix: a level, or several of one step that expect the same. */
export interface MatrixColumn {
  id: string;
  title: string;
  /** Ids of the other levels of the column. */
  also: string[];
  /** By the id of the competency, in the authored order. */
  expectations: ReadonlyMap<string, readonly Expectation[]>;
}

/** The levels of a track's roles, and those at which it expects something of its own, junior to senior. */
export function columnsOf(track: Track): MatrixColumn[] {
  const byLevel = groupBy(track.expectations, ({level}) => level);
  const inUse = levelsInUse(track);
  return track.steps.flatMap(({levels}) => {
    const used = levels.filter(({id}) => inUse.has(id));
    const alike = groupBy(used, ({id}) => contentOf(byLevel.get(id) ?? []));
    return [...alike.values()].flatMap((same) =>
      columnOf(same, byLevel.get(same[0]?.id ?? '') ?? []),
    );
  });
}

/** What others share may be about levels that the track does not have; one whose roles have no levels may have any. */
function levelsInUse({roles, expectations}: Track): Set<string> {
  const ofRoles = roles.flatMap(({level}) => level ?? []);
  const found = expectations.filter(
    ({origin}) => origin === undefined || ofRoles.length === 0,
  );
  return new Set([...ofRoles, ...found.map(({level}) => level)]);
}

function columnOf(
  [first, ...others]: Level[],
  expectations: Expectation[],
): MatrixColumn[] {
  return first
    ? [
        {
          id: first.id,
          title: [first, ...others].map(({title}) => title).join(' / '),
          also: others.map(({id}) => id),
          expectations: groupBy(expectations, ({competency}) => competency),
        },
      ]
    : [];
}

/** The same for levels that expect the same. */
function contentOf(expectations: Expectation[]): string {
  const byCompetency = groupBy(expectations, ({competency}) => competency);
  return JSON.stringify(
    [...byCompetency.keys()]
      .sort()
      .map((competency) => [
        competency,
        byCompetency
          .get(competency)
          ?.map(({text, examples, origin}) => [text, examples, origin]),
      ]),
  );
}
