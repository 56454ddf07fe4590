import type {Reading} from '../../types';

/** Readings as text: the levels, then each competency with what is expected, then the doubts; or the reason of a refusal. */
export function drawn(readings: readonly Reading[] | undefined = []): string {
  return readings.map(drawnReading).join('\n\n') || 'no matrix';
}

function drawnReading(reading: Reading): string {
  if (reading.kind === 'ladder') {
    return 'a ladder';
  }
  if (reading.kind === 'refused') {
    return `The ${reading.what} in line ${reading.line}: ${reading.reason}`;
  }
  const {title, levels, roleTitles, competencies, expectations} =
    reading.matrix;
  return [
    ...(title === undefined ? [] : [`# ${title}`]),
    levels
      .map((step) =>
        step
          .map((name) => {
            const role = roleTitles?.get(name);
            return role === undefined ? name : `${name} (${role})`;
          })
          .join(' = '),
      )
      .join(' < '),
    ...competencies.flatMap((competency) => [
      [
        competency.title,
        competency.theme && ` [${competency.theme}]`,
        competency.description && `: ${competency.description}`,
      ]
        .filter(Boolean)
        .join(''),
      ...expectations
        .filter((expectation) => expectation.competency === competency.title)
        .map(
          ({level, text, examples = [], line}) =>
            `  ${level}: ${[text, ...examples.map((each) => `e.g. ${each}`)].join(' ')} (${line})`,
        ),
    ]),
    ...reading.doubts.map(({line, message}) => `? ${line}: ${message}`),
  ].join('\n');
}
