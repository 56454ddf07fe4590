/**
 * Compares what an import made of a page with a reading by hand.
 *
 * A truth has `ladders` (`roles` with `title` and `href`, `edges` as pairs of titles, both as the source has them), or of a
 * matrix `levels`, `competencies`, `cells` (how many places hold something) and `sample` (where a text must be found); with
 * `expect: refuse…` a matrix need not be read. What is not named must not be found.
 * @returns what is wrong, and whether the import was told of a doubt or refused something: an error that was not is silent
 */
export function compareWithTruth(truth, found, tracks) {
  const made = found
    .filter(({kind}) => kind !== 'refused')
    .map((outcome) => ({
      ...outcome,
      track: tracks.find(({file}) => file === outcome.written),
    }));
  return {
    told:
      made.some(({doubts}) => doubts.length > 0) ||
      made.length < (truth.ladders?.length ?? 0),
    wrong: [
      ...ladderMistakes(
        truth,
        made.filter(({kind}) => kind === 'ladder'),
      ),
      ...matrixMistakes(
        truth,
        made.filter(({kind}) => kind === 'matrix'),
      ),
    ],
  };
}

function plain(text) {
  return text.replace(/\s+/g, ' ').trim();
}

function ladderMistakes({ladders = []}, made) {
  const left = [...made];
  const wrong = ladders.flatMap((truth) => {
    const titles = new Set(truth.roles.map(({title}) => plain(title)));
    const shared = ({track}) =>
      track.roles.filter(({title}) => titles.has(title)).length;
    left.sort((a, b) => shared(b) - shared(a));
    if (left.length === 0 || shared(left[0]) === 0) {
      return [`no ladder "${truth.name}"`];
    }
    return differences(truth, left.shift());
  });
  return [
    ...wrong,
    ...left.map(({line}) => `a ladder in line ${line} that is none`),
  ];
}

function differences(truth, {track, line}) {
  const titleOf = new Map(track.roles.map(({key, title}) => [key, title]));
  const roles = [
    truth.roles.map(({title, href}) => `${plain(title)} <${href ?? ''}>`),
    track.roles.map(({title, href}) => `${title} <${href ?? ''}>`),
  ];
  const edges = [
    truth.edges.map(([from, to]) => `${plain(from)} -> ${plain(to)}`),
    track.moves.map(
      ({from, to}) => `${titleOf.get(from)} -> ${titleOf.get(to)}`,
    ),
  ];
  return [roles, edges].flatMap(([expected, got]) => [
    ...minus(expected, got).map((text) => `line ${line}: missing ${text}`),
    ...minus(got, expected).map((text) => `line ${line}: invented ${text}`),
  ]);
}

function minus(some, others) {
  const left = [...others];
  return some.filter((text) => {
    const at = left.indexOf(text);
    return at < 0 || !left.splice(at, 1);
  });
}

function matrixMistakes(truth, made) {
  const {levels, competencies, cells, sample = [], expect = ''} = truth;
  const isMatrix =
    Array.isArray(levels) && levels.length > 0 && competencies !== undefined;
  if (!isMatrix) {
    return made.map(({line}) => `a matrix in line ${line} that is none`);
  }
  const [{track} = {}] = made;
  if (!track) {
    return expect.startsWith('refuse') ? [] : ['no matrix'];
  }
  const titles = new Map(
    [...track.steps.flatMap((step) => step.levels), ...track.competencies].map(
      ({id, title}) => [id, title],
    ),
  );
  const places = new Set(
    track.expectations.map(({level, competency}) => `${level} ${competency}`),
  );
  const gotLevels = track.steps.flatMap((step) =>
    step.levels.map(({title}) => title),
  );
  const gotCompetencies = track.competencies.map(({title}) => title);
  return [
    ...minus(levels.map(plain), gotLevels).map(
      (text) => `missing level ${text}`,
    ),
    ...minus(gotLevels, levels.map(plain)).map(
      (text) => `invented level ${text}`,
    ),
    ...minus(competencies.map(plain), gotCompetencies).map(
      (text) => `missing competency ${text}`,
    ),
    ...minus(gotCompetencies, competencies.map(plain)).map(
      (text) => `invented competency ${text}`,
    ),
    ...(cells !== undefined && places.size !== cells
      ? [`${places.size} places hold something, not ${cells}`]
      : []),
    ...sample
      .filter(
        ({level, competency, textStart}) =>
          !track.expectations.some(
            (each) =>
              titles.get(each.level) === plain(level) &&
              titles.get(each.competency) === plain(competency) &&
              plain(each.text).startsWith(plain(textStart)),
          ),
      )
      .map(({level, competency}) => `no text for ${competency} at ${level}`),
  ];
}
