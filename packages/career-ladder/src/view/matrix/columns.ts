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

/** The levels at which a track has a role or an expectation, junior to senior. */
export function columnsOf({steps, roles, expectations}: Track): MatrixColumn[] {
  const byLevel = groupBy(expectations, ({level}) => level);
  const inUse = new Set([...byLevel.keys(), ...roles.map(({level}) => level)]);
  return steps.flatMap(({levels}) => {
    const used = levels.filter(({id}) => inUse.has(id));
    const alike = groupBy(used, ({id}) => contentOf(byLevel.get(id) ?? []));
    return [...alike.values()].flatMap((same) =>
      columnOf(same, byLevel.get(same[0]?.id ?? '') ?? []),
    );
  });
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
