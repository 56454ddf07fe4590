import type {Host} from '../../host';
import {styleFor} from '../../style';
import type {Comparison} from '../../../diff/schema';
import {grouped} from './grouped';
import {markdown, safe} from './safe';

export type DiffFormat = 'text' | 'markdown' | 'json';

/** A comparison as each format prints it, with a line break at the end. */
export const diffFormats: Record<
  DiffFormat,
  (comparison: Comparison, host: Host) => string
> = {
  text: (comparison, host) => {
    const style = styleFor(host.stdout, host);
    return print(comparison, {
      title: (title) => style('bold', safe(title)),
      sentence: (sentence) => `  - ${safe(sentence)}`,
      between: '\n',
      step: (step, reason) =>
        `Suggested version step: ${style('bold', step)}. ${safe(reason)}`,
    });
  },

  markdown: (comparison) =>
    print(comparison, {
      title: (title) => `### ${markdown(title)}`,
      sentence: (sentence) => `- ${markdown(sentence)}`,
      between: '\n\n',
      step: (step, reason) =>
        `Suggested version step: **${step}**. ${markdown(reason)}`,
    }),

  json: (comparison) => `${JSON.stringify(comparison, null, 2)}\n`,
};

interface Form {
  title: (title: string) => string;
  sentence: (sentence: string) => string;
  /** Between a title and its sentences. */
  between: string;
  step: (step: string, reason: string) => string;
}

function print(
  {changes, step, reason, notCompared}: Comparison,
  form: Form,
): string {
  const blocks = [
    ...grouped(changes).map(
      (group) =>
        form.title(group.title) +
        form.between +
        group.changes.map(({sentence}) => form.sentence(sentence)).join('\n'),
    ),
    ...(notCompared.length > 0
      ? [
          form.sentence(
            `Not compared, because of errors: ${notCompared.join(', ')}.`,
          ),
        ]
      : []),
    form.step(step, reason),
  ];
  return `${blocks.join('\n\n')}\n`;
}
