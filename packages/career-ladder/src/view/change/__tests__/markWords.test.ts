import {readMarkdown} from '../../../markdown/readMarkdown';
import {markWords} from '../markWords';
import {wordsOf} from '../words';
import {markdown} from './read';

function mark(before: string, after: string, locale = 'en'): string[] {
  const segmenter = new Intl.Segmenter(locale, {granularity: 'word'});
  const read = (written: string) => {
    const {text} = readMarkdown(written);
    return {text, words: wordsOf(text, segmenter)};
  };
  const marked = markWords(read(before), read(after));
  return [markdown(marked.before), markdown(marked.text)];
}

describe('markWords', () => {
  it('marks the words that are gone and the words that are new', () => {
    expect(
      mark('Reviews the code of a team.', 'Reviews the plans of all teams.'),
    ).toEqual([
      'Reviews the [-code-] of [-a team-].',
      'Reviews the [+plans+] of [+all teams+].',
    ]);
  });

  it('marks nothing where only the spaces differ', () => {
    expect(mark('Reviews  code.', 'Reviews\ncode.')).toEqual([
      'Reviews  code.',
      'Reviews code.',
    ]);
  });

  it('marks signs, too', () => {
    expect(mark('Asks, always.', 'Asks always!')).toEqual([
      'Asks[-,-] always[-.-]',
      'Asks always[+!+]',
    ]);
  });

  it('keeps the formatting, through which a mark may run', () => {
    expect(
      mark(
        'Knows **one product** well.',
        'Knows **all** [products](/products) well.',
      ),
    ).toEqual([
      'Knows **[-one product-]** well.',
      'Knows **[+all+]**[+ +][[+products+]](/products) well.',
    ]);
  });

  it('does not take the end of one line and the beginning of the next for one word', () => {
    expect(mark('- plan\n- test', '- plan\n- test\n- ship')).toEqual([
      '- plan - test ',
      '- plan - test - [+ship+] ',
    ]);
  });

  it('tells words apart where no spaces stand between them', () => {
    expect(mark('チームの設計を書く。', '全社の設計を書く。', 'ja')).toEqual([
      '[-チーム-]の設計を書く。',
      '[+全社+]の設計を書く。',
    ]);
  });
});
