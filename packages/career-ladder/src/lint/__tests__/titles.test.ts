// The translations are not English: cspell:ignore Leitung Leitend Erfahren Fachkraft Nachher Danach
import {readFiles, warningsOf} from '../../resolve/__tests__/organizeFiles';
import {organize} from '../../load';

/** What is found in one language besides missing translations. */
function translatedWarnings(
  originals: Record<string, string>,
  texts: Record<string, string>,
): string {
  const {problems} = organize(readFiles(originals), {
    ...readFiles(texts),
    name: 'i18n/de',
    original: false,
  });
  return problems
    .filter(({rule}) => !rule.startsWith('missing-'))
    .map(
      ({position: {folder = 'ladders', file, line, column}, rule, message}) =>
        `${folder}/${file}:${line}:${column} ${rule}: ${message}`,
    )
    .join('\n');
}

const originals = {
  '_organization.yml': `levels: [Junior, Senior, Lead]
gates: [Merit]
equivalences: [{levels: [senior, lead], in: pay}]`,
  'a.yml':
    'title: A\nroles: [{title: One, level: junior, next: {to: two, note: Later}}, {title: Two, aliases: second, level: senior}]',
  'b.yml': `title: B
levels: [Junior, {title: Expert, id: senior}, Lead]
roles: [{title: One, level: junior, next: {to: two, note: Later}}, {title: Two, level: senior}]`,
};

describe('conflicting-titles in a translation', () => {
  it('warns of one id that is translated in two ways, at the way that is used less', () => {
    expect(
      translatedWarnings(originals, {
        '_organization.yml': 'levels:\n  lead: Leitung\n  junior: Junior',
        'a.yml': 'roles:\n  second: {title: Fachkraft}',
        'b.yml': 'levels: {lead: {title: Leitend}}\nroles: {two: Erfahren}',
      }),
    ).toMatchInlineSnapshot(`
      "i18n/de/b.yml:1:24 conflicting-titles: The level "lead" is "Leitend" here and "Leitung" in _organization.yml, line 2. Translate it in one way.
      i18n/de/b.yml:2:14 conflicting-titles: The role "two" is "Erfahren" here and "Fachkraft" in a.yml, line 2. Translate it in one way."
    `);
  });

  it('warns of one text that is translated in two ways', () => {
    expect(
      translatedWarnings(originals, {
        'a.yml': 'texts:\n  Later: Nachher',
        'b.yml': 'texts:\n  Later: Danach',
      }),
    ).toMatchInlineSnapshot(
      `"i18n/de/b.yml:2:10 conflicting-titles: The text "Later" is "Danach" here and "Nachher" in a.yml, line 2. Translate it in one way."`,
    );
  });

  it('is silent where the originals differ, too, and where a file allows it', () => {
    expect(
      translatedWarnings(
        {
          ...originals,
          'b.yml': `allow: conflicting-titles\n${originals['b.yml']}`,
        },
        {
          '_organization.yml': 'levels: {senior: Erfahren, lead: Leitung}',
          'b.yml': 'levels: {senior: Fachkraft, lead: Leitend}',
        },
      ),
    ).toBe('');
    expect(
      translatedWarnings(
        {
          ...originals,
          '_organization.yml': `allow: conflicting-titles\n${originals['_organization.yml']}`,
        },
        {
          '_organization.yml': 'levels: {lead: Leitung}',
          'b.yml': 'levels: {lead: Leitend}',
        },
      ),
    ).toBe('');
  });
});

describe('conflicting-titles in shared files', () => {
  const tracks = {
    'a.yml':
      'title: A\nextends: _a\nlevels: [{title: Mine, id: senior}]\nroles: [{title: One, href: /one}]',
    'b.yml': 'title: B\nextends: _b\nroles: [{title: Two, href: /two}]',
  };

  it('warns of a title that replaces one of a file that is extended', () => {
    expect(
      warningsOf({
        ...tracks,
        '_organization.yml': 'levels: [Junior, Senior]\npaths: [IC]',
        '_a.yml':
          'levels:\n  - Junior\n  - {title: Expert, id: Senior}\npaths: [{id: ic, title: IC, description: Mine}]',
        '_b.yml': 'extends: _a\nlevels: [Junior, Senior]',
      }),
    ).toMatchInlineSnapshot(`
      "_a.yml:3:13 conflicting-titles: The level "senior" is "Expert" here and "Senior" in _organization.yml, line 1. Give it one title, or one of the two another id.
      _b.yml:2:18 conflicting-titles: The level "senior" is "Senior" here and "Expert" in _a.yml, line 3. Give it one title, or one of the two another id."
    `);
  });

  it('is silent on files that have nothing to do with each other', () => {
    expect(
      warningsOf({
        ...tracks,
        '_a.yml': 'paths: [{id: ic, title: Expert}]',
        '_b.yml': 'paths: [{id: ic, title: Craft}]',
      }),
    ).toBe('');
  });
});
