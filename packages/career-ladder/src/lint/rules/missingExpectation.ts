import {groupBy} from '../../groupBy';
import type {Expectation, Track} from '../../organization';
import {careersOf, type CareerStep} from '../careers';
import type {Finding, Rule} from '../rule';

/**
 * A competency of which nothing is expected at a step between two of the same career that expect something. A step with two
 * names counts as filled if something is expected at one of them.
 */
export const missingExpectation: Rule = {
  name: 'missing-expectation',
  check: ({tracks}) =>
    tracks.flatMap((track) => {
      const careers = careersOf(track);
      return [
        ...groupBy(track.expectations, ({competency}) => competency).values(),
      ].flatMap((expectations) =>
        careers.flatMap((career) => gaps(career, expectations, track)),
      );
    }),
};

/** @param expectations of one competency */
function gaps(
  career: readonly CareerStep[],
  expectations: readonly Expectation[],
  track: Track,
): Finding[] {
  const byLevel = groupBy(expectations, ({level}) => level);
  const isEmpty = ({step}: CareerStep) =>
    track.steps[step]?.levels.every(({id}) => !byLevel.has(id));
  const filled = career.flatMap(({levels}, place) => {
    const [one] = levels.flatMap((level) => byLevel.get(level) ?? []);
    return one ? [{place, ...one}] : [];
  });
  return filled.slice(1).flatMap((above, index): Finding[] => {
    const below = filled[index] ?? above;
    const missing = career.slice(below.place + 1, above.place).filter(isEmpty);
    return missing.length > 0
      ? [
          {
            position: below.position,
            message: `Something is expected of "${below.competency}" at "${below.level}" and at "${above.level}", but nothing at ${namesOf(missing, track)} between them. Say what is expected there.`,
            track,
          },
        ]
      : [];
  });
}

/** `"staff"/"manager", "principal"`. */
function namesOf(steps: readonly CareerStep[], track: Track): string {
  return steps
    .map(({step}) =>
      track.steps[step]?.levels.map(({id}) => `"${id}"`).join('/'),
    )
    .join(', ');
}
