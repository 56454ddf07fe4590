import type {Problem} from '../organization';

export const missingTranslationRule = 'missing-translation';

/**
 * One warning that lists all texts without a translation.
 * @param missing their places by file; none for a file that is not translated at all
 */
export function missingTranslation(
  missing: ReadonlyMap<string, readonly string[]>,
): Problem[] {
  if (missing.size === 0) {
    return [];
  }
  const lines = [...missing].map(
    ([file, places]) =>
      `    ${file}: ${places.length > 0 ? places.join(', ') : 'the whole file'}`,
  );
  return [
    {
      rule: missingTranslationRule,
      severity: 'warning',
      position: {file: '', line: 1, column: 1},
      message: [
        'Not everything is translated. These texts are shown as the originals have them:',
        ...lines,
      ].join('\n'),
    },
  ];
}
