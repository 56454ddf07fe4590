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
  const alone = faulty.map(
    (file) => `Left ${quoted(`${folder}/${file}`)} as it is: it has errors.`,
  );
  return [...sentences, ...nothing, ...alone]
    .map((line) => `${line}\n`)
    .join('');
}

const sayings: Record<Mended, (count: number) => string> = {
  slash: (count) => `the slash at the end of ${count} ${noun(count, 'link')}`,
  order: (count) => `the order of keys in ${count} ${noun(count, 'place')}`,
  form: (count) => `${count} long ${noun(count, 'form')}`,
};

function counted(mended: readonly Mended[]): string {
  return (['slash', 'order', 'form'] as const)
    .flatMap((kind) => {
      const count = mended.filter((one) => one === kind).length;
      return count === 0 ? [] : sayings[kind](count);
    })
    .join(', ');
}

function noun(count: number, name: string): string {
  return count === 1 ? name : `${name}s`;
}
