import {english, type MessageId} from '../english';
import {holesOf} from '../fill';
import {wordsFor} from '../wordsFor';

const ids = Object.keys(english) as MessageId[];

/** Made of values and punctuation only, which most languages write alike. */
const withoutWords: MessageId[] = [
  'guest',
  'facts',
  'outlineFacts',
  'rolePage',
  'roleSummary',
];

describe.each(['de', 'es', 'fr', 'ja', 'pt-BR', 'zh-Hans', 'ar', 'he'])(
  'the words in %s',
  (locale) => {
    const words = wordsFor(locale);
    const source = wordsFor('en');

    it('are all translated', () => {
      const same = ids.filter(
        (id) => words[id] === source[id] && !withoutWords.includes(id),
      );
      expect(same).toEqual([]);
    });

    it('leave open what they do in English', () => {
      const holes = (all: typeof words) =>
        Object.fromEntries(ids.map((id) => [id, holesOf(all[id])]));
      expect(holes(words)).toEqual(holes(source));
    });

    it('are no more than there are in English', () => {
      expect(Object.keys(words).sort()).toEqual([...ids].sort());
    });
  },
);

describe('wordsFor', () => {
  it('knows a language by any of its names', () => {
    expect(wordsFor('zh-CN')).toEqual(wordsFor('zh-Hans'));
    expect(wordsFor('de-AT')).toEqual(wordsFor('de'));
    expect(wordsFor('pt')).toEqual(wordsFor('pt-BR'));
  });

  it('is English where there is no translation, such as in another script', () => {
    expect(wordsFor('zh-TW')).toEqual(wordsFor('en'));
    expect(wordsFor('tlh')).toEqual(wordsFor('en'));
  });

  it("prefers a site's own words", () => {
    const own = {here: 'Du'};
    expect(wordsFor('de', own)).toEqual({...wordsFor('de'), ...own});
  });
});
