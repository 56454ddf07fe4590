/**
 * Compares what an import made of a page with a reading by hand.
 *
 * A truth has `ladders` (`roles` with `title` and `href`, `edges` as pairs of titles, both as the source has them), or of a
 * matrix `levels`, `competencies`, `cells` (how many places hold something) and `sample` (where a text must be found), or
 * several such `matrices`; with `expect: refuse…` a matrix need not be read. What is not named must not be found.
 * Which edges are `lateral`, their `gates` and the lines with `doubts` are compared where a truth gives them.
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
      ...doubtMistakes(
        truth,
        found.flatMap(({doubts}) => doubts.map(({line}) => line)),
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
  const gateOf = new Map(track.gates.map(({id, title}) => [id, title]));
  const arrow = ({from, to}) => `${titleOf.get(from)} -> ${titleOf.get(to)}`;
  const compared = [
    [
      truth.roles.map(({title, href}) => `${plain(title)} <${href ?? ''}>`),
      track.roles.map(({title, href}) => `${title} <${href ?? ''}>`),
    ],
    [
      truth.edges.map(([from, to]) => `${plain(from)} -> ${plain(to)}`),
      track.moves.map(arrow),
    ],
    truth.lateral && [
      truth.lateral.map(
        ([from, to, both]) =>
          `${plain(from)} -> ${plain(to)}, lateral${both ? ', both ways' : ''}`,
      ),
      track.moves
        .filter(({kind}) => kind === 'lateral')
        .map(
          (move) => `${arrow(move)}, lateral${move.both ? ', both ways' : ''}`,
        ),
    ],
    truth.gates && [
      truth.gates.map(
        ([[from, to], words]) =>
          `${plain(from)} -> ${plain(to)}, gate ${words}`,
      ),
      track.moves
        .filter(({gate}) => gate)
        .map((move) => `${arrow(move)}, gate ${gateOf.get(move.gate)}`),
    ],
  ];
  return compared
    .filter(Boolean)
    .flatMap(([expected, got]) => [
      ...minus(expected, got).map((text) => `line ${line}: missing ${text}`),
      ...minus(got, expected).map((text) => `line ${line}: invented ${text}`),
    ]);
}

function doubtMistakes({doubts, mayDoubt = []}, lines) {
  if (!doubts) {
    return [];
  }
  const places = [...doubts, ...mayDoubt];
  return [
    ...doubts
      .filter((place) => !lines.some((line) => isIn(place, line)))
      .map((place) => `no doubt in line ${[place].flat().join(' to ')}`),
    ...[...new Set(lines)]
      .filter((line) => !places.some((place) => isIn(place, line)))
      .map((line) => `a doubt in line ${line} where none is due`),
  ];
}

function isIn(place, line) {
  const [first, last = first] = [place].flat();
  return first <= line && line <= last;
}

function minus(some, others) {
  const left = [...others];
  return some.filter((text) => {
    const at = left.indexOf(text);
    return at < 0 || !left.splice(at, 1);
  });
}

function matrixMistakes({matrices, expect = '', ...only}, made) {
  const isMatrix =
    Array.isArray(only.levels) &&
    only.levels.length > 0 &&
    only.competencies !== undefined;
  const expected = matrices ?? (isMatrix ? [only] : []);
  const missing = expect.startsWith('refuse') ? [] : ['no matrix'];
  return [
    ...expected.flatMap((truth, index) =>
      made[index] ? matrixDifferences(truth, made[index]) : missing,
    ),
    ...made
      .slice(expected.length)
      .map(({line}) => `a matrix in line ${line} that is none`),
  ];
}

function matrixDifferences(
  {levels, competencies, cells, sample = []},
  {track},
) {
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
    ...inOrder(levels.map(plain), gotLevels),
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
              plain(each.text.replace(/^- /, '')).startsWith(plain(textStart)),
          ),
      )
      .map(({level, competency}) => `no text for ${competency} at ${level}`),
  ];
}

function inOrder(expected, got) {
  const shared = got.filter((title) => expected.includes(title));
  const right = expected.filter((title) => got.includes(title));
  return right.some((title, index) => title !== shared[index])
    ? [`levels in the order ${shared.join(', ')}`]
    : [];
}
