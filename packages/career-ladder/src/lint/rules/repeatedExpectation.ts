import {groupBy} from '../../groupBy';
import {slug} from '../../names/slug';
import type {Expectation, Position} from '../../organization';
import {careersOf} from '../careers';
import {placeText} from '../../problems/place';
import type {Finding, LintedFile, Rule} from '../rule';

/** The same text for one competency at two levels that follow each other. */
export const repeatedExpectation: Rule = {
  name: 'repeated-expectation',
  check: ({tracks, files}) => {
    const writtenText = writtenTexts(files);
    return tracks.flatMap((track) => {
      const byLevel = groupBy(track.expectations, ({level}) => level);
      const expectedAt = (levels: readonly string[]) =>
        levels.flatMap((level) => byLevel.get(level) ?? []);
      return careersOf(track).flatMap((career) =>
        career.slice(1).flatMap(({levels}, index) => {
          const below = new Map(
            expectedAt(career[index]?.levels ?? []).map((one) => [
              writtenText(one),
              one,
            ]),
          );
          return expectedAt(levels).flatMap((one): Finding[] => {
            const same = below.get(writtenText(one));
            return same
              ? [
                  {
                    position: one.position,
                    message: `The same is expected of "${one.competency}" at "${same.level}", ${placeText(same.position, one.position)}. Say what grows from there to "${one.level}".`,
                    track,
                  },
                ]
              : [];
          });
        }),
      );
    });
  },
};

/** What tells an expectation from others of its competency: its text as the author wrote it, whatever the language that is looked at. */
function writtenTexts(
  files: readonly LintedFile[],
): (expectation: Expectation) => string {
  const texts = new Map(
    files.flatMap(({shape}) =>
      shape.expectations.map(({competency, level, index, text}) => [
        keyOf(shape.positionOf(['expectations', competency, level, index])),
        slug(text),
      ]),
    ),
  );
  return ({competency, position, text}) =>
    `${competency} ${texts.get(keyOf(position)) ?? slug(text)}`;
}

function keyOf({file, line, column}: Position): string {
  return `${file}:${line}:${column}`;
}
