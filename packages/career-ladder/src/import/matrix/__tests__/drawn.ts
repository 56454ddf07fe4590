import type {Reading} from '../../types';

/** A reading as text: the levels, then each competency with what is expected, then the doubts; or the reason of a refusal. */
export function drawn(reading: Reading | undefined): string {
  if (reading?.kind !== 'matrix') {
    return reading?.kind === 'refused'
      ? `The ${reading.what} in line ${reading.line}: ${reading.reason}`
      : 'no matrix';
  }
  const {title, levels, competencies, expectations} = reading.matrix;
  return [
    ...(title === undefined ? [] : [`# ${title}`]),
    levels.map((step) => step.join(' = ')).join(' < '),
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
        .map(({level, text, line}) => `  ${level}: ${text} (${line})`),
    ]),
    ...reading.doubts.map(({line, message}) => `? ${line}: ${message}`),
  ].join('\n');
}
