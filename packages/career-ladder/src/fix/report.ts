import {quoted} from '../names/quoted';
import type {Mended} from './edits';
import type {Fix} from './fixFiles';

/**
 * What was mended, a sentence for each file, each with a line break at its end.
 * @param options.folder how the ladder folder is shown before the file names: `ladders`
 */
export function fixReport(
  {fixes, faulty}: {fixes: readonly Fix[]; faulty: readonly string[]},
  {folder}: {folder: string},
): string {
  const sentences = fixes.map(({file, mended, text}) => {
    const name = quoted(`${folder}/${file}`);
    return text === undefined
      ? `Left ${name} as it is: mended, it would not say the same.`
      : `Mended ${name}: ${counted(mended)}.`;
  });
  const nothing =
    fixes.length === 0 ? [`Nothing to mend in ${quoted(folder)}.`] : [];
  const alone =
    faulty.length > 0
      ? [
          `Left ${faulty.length} ${faulty.length === 1 ? 'file' : 'files'} with errors alone.`,
        ]
      : [];
  return [...sentences, ...nothing, ...alone]
    .map((line) => `${line}\n`)
    .join('');
}

const nouns: Record<Mended, [one: string, several: string]> = {
  slash: ['trailing slash', 'trailing slashes'],
  order: ['order of keys', 'orders of keys'],
  form: ['long form', 'long forms'],
};

function counted(mended: readonly Mended[]): string {
  return (Object.keys(nouns) as Mended[])
    .flatMap((kind) => {
      const count = mended.filter((one) => one === kind).length;
      return count === 0 ? [] : `${count} ${nouns[kind][count === 1 ? 0 : 1]}`;
    })
    .join(', ');
}
