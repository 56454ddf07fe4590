import type {TextElementView, TextView} from './types';

/** The words of a text: paragraphs and entries of lists on lines of their own, links without their address. */
export function plainText(text: TextView): string {
  return wordsOf(text).replace(/\n+/g, '\n').trim();
}

function wordsOf(text: TextView): string {
  return partsOf(text).map(wordsOfPart).join('');
}

function partsOf(
  text: TextView | undefined,
): readonly (string | TextElementView)[] {
  if (text === undefined) {
    return [];
  }
  return typeof text === 'string' || 'tag' in text ? [text] : text;
}

function wordsOfPart(part: string | TextElementView): string {
  if (typeof part === 'string') {
    return part;
  }
  const {tag, start = 1, text} = part;
  switch (tag) {
    case 'br':
      return '\n';
    case 'p':
      return `\n${wordsOf(text ?? '')}\n`;
    case 'ul':
      return entriesOf(text, () => '•');
    case 'ol':
      return entriesOf(text, (index) => `${start + index}.`);
    default:
      return wordsOf(text ?? '');
  }
}

function entriesOf(
  list: TextView | undefined,
  mark: (index: number) => string,
): string {
  const entries = partsOf(list).map(
    (entry, index) => `${mark(index)} ${plainText(entry)}`,
  );
  return `\n${entries.join('\n')}\n`;
}
