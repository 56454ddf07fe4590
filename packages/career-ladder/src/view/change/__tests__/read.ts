import {organizeFiles} from '../../../resolve/__tests__/organizeFiles';
import type {Organization} from '../../../organization';
import type {TextView} from '../../../markdown/types';
import type {RoleChangeView} from '../types';

/** The organization of files that are given as text. */
export function organizationOf(files: Record<string, string>): Organization {
  const {organization, problems} = organizeFiles(files);
  expect(problems.filter(({severity}) => severity === 'error')).toEqual([]);
  return organization;
}

/** A comparison as lines: themes, competencies with their kind, and expectations with theirs. */
export function linesOf({themes, same}: RoleChangeView): string[] {
  return [...themes, ...(same?.themes ?? [])].flatMap((theme) => [
    `# ${theme.title ?? ''}`.trimEnd(),
    ...theme.competencies.flatMap(({title, kind, note, parts}) => [
      `${title}: ${kind}${note === undefined ? '' : ` (${note})`}`,
      ...parts.flatMap((part) =>
        part.expectations.map(
          ({before, text}) =>
            `  ${part.note ?? '-'}: ${before === undefined ? '' : `${markdown(before)} → `}${markdown(text)}`,
        ),
      ),
    ]),
  ]);
}

/** A text as it could have been written, what is marked in brackets: `[-gone-]`, `[+new+]`. */
export function markdown(text: TextView): string {
  if (typeof text === 'string') {
    return text;
  }
  if ('tag' in text) {
    const inner = markdown(text.text ?? '');
    const signs: Partial<Record<typeof text.tag, string>> = {
      del: `[-${inner}-]`,
      ins: `[+${inner}+]`,
      strong: `**${inner}**`,
      em: `_${inner}_`,
      a: `[${inner}](${text.href ?? ''})`,
      li: `- ${inner} `,
      p: `${inner} `,
    };
    return signs[text.tag] ?? inner;
  }
  return text.map(markdown).join('');
}
