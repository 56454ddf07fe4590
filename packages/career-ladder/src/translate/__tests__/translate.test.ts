// The translations and the slips are meant: cspell:disable
import {organize} from '../../load';
import type {Track} from '../../organization';
import {formatProblems} from '../../problems/format';
import {parseDocument} from '../../read/parseDocument';

type Files = Record<string, string>;

function read(files: Files) {
  const parsed = Object.entries(files).map(([file, text]) => ({
    file,
    ...parseDocument(file, text),
  }));
  return {
    documents: parsed.flatMap(({document}) => document ?? []),
    problems: parsed.flatMap(({problems}) => problems),
    unreadable: parsed.flatMap(({document, file}) => (document ? [] : file)),
  };
}

function translate(originals: Files, texts: Files, original = false) {
  const {organization, words, problems} = organize(read(originals), {
    ...read(texts),
    name: 'i18n/de/ladders',
    original,
  });
  const told = problems.filter(({rule}) => rule !== 'missing-href');
  return {
    tracks: organization.tracks,
    words,
    said: formatProblems(told, {folder: 'ladders'}),
  };
}

const shared = `
levels:
  - {title: Senior, description: Works alone.}
  - [Staff, Manager]
paths: [{id: ic, title: Individual contributor}]
gates: [Merit]
equivalences: [{levels: [staff, manager], in: [pay, prestige]}]
themes: [Craft]
competencies: [{title: Threat modelling, theme: craft}]
expectations:
  threat-modelling:
    senior:
      - Models threats.
      - {id: tm-2, text: Teaches., examples: [A course.]}
`;

const security = `
title: Security
description: Keeps us safe.
roles:
  - {title: Senior Engineer, level: senior, aliases: engineer, next: [staff-engineer, {to: manager, gate: merit, note: After a year}]}
  - {title: Staff Engineer, level: staff, path: ic, description: Leads by example., allow: level-without-expectations}
  - {title: Manager, level: manager, allow: level-without-expectations}
`;

const originals = {'_organization.yml': shared, 'security.yml': security};

const sharedInGerman = `
levels:
  senior: {title: Erfahren, description: Arbeitet allein.}
  staff: Leitend
  Manager: Führung
paths: {ic: Fachlaufbahn}
gates: {merit: Leistung}
themes: {craft: Handwerk}
competencies: {threat-modelling: Bedrohungsanalyse}
expectations:
  threat-modelling:
    senior:
      - Untersucht Bedrohungen.
      - {id: tm-2, text: Lehrt., examples: [Ein Kurs.]}
texts: {pay: Gehalt, prestige: Ansehen}
`;

const securityInGerman = `
title: Sicherheit
description: Hält uns sicher.
roles:
  engineer: Erfahrener Ingenieur
  staff-engineer: {title: Leitender Ingenieur, description: Führt durch Vorbild.}
  manager: Führungskraft
texts: {After a year: Nach einem Jahr}
`;

const inGerman = {
  '_organization.yml': sharedInGerman,
  'security.yml': securityInGerman,
};

/** All that a track says, without what does not depend on the language. */
function textsOf({
  title,
  description,
  steps,
  paths,
  gates,
  themes,
  competencies,
  expectations,
  roles,
  moves,
  equivalences,
}: Track) {
  return {
    title,
    description,
    levels: steps.flatMap(({levels}) => levels.map((level) => level.title)),
    levelDescription: steps[0]?.levels[0]?.description,
    paths: paths.map((path) => path.title),
    gates: gates.map((gate) => gate.title),
    themes: themes.map((theme) => theme.title),
    competencies: competencies.map((competency) => competency.title),
    expectations: expectations.map(({text, examples}) => [text, ...examples]),
    roles: roles.map((role) => role.title),
    roleDescription: roles[1]?.description,
    notes: moves.flatMap(({note}) => note ?? []),
    equalIn: equivalences.map((equivalence) => equivalence.in),
  };
}

describe('a translated organization', () => {
  it('says everything in the other language', () => {
    const {tracks, said} = translate(originals, inGerman);
    expect(said).toBe('');
    expect(textsOf(tracks[0]!)).toEqual({
      title: 'Sicherheit',
      description: 'Hält uns sicher.',
      levels: ['Erfahren', 'Leitend', 'Führung'],
      levelDescription: 'Arbeitet allein.',
      paths: ['Fachlaufbahn'],
      gates: ['Leistung'],
      themes: ['Handwerk'],
      competencies: ['Bedrohungsanalyse'],
      expectations: [['Untersucht Bedrohungen.'], ['Lehrt.', 'Ein Kurs.']],
      roles: ['Erfahrener Ingenieur', 'Leitender Ingenieur', 'Führungskraft'],
      roleDescription: 'Führt durch Vorbild.',
      notes: ['Nach einem Jahr'],
      equalIn: [['Gehalt', 'Ansehen']],
    });
  });

  it('has the structure of the original', () => {
    const [original] = organize(read(originals)).organization.tracks;
    const [translated] = translate(originals, inGerman).tracks;
    const structureOf = ({steps, roles, moves, equivalences}: Track) => ({
      levels: steps.map(({levels}) => levels.map(({id}) => id)),
      roles: roles.map(({key, level, path, position}) => [
        key,
        level,
        path,
        position,
      ]),
      moves: moves.map(({from, to, kind, gate}) => [from, to, kind, gate]),
      equals: equivalences.map(({roles: equal}) => equal),
    });
    expect(structureOf(translated!)).toEqual(structureOf(original!));
  });

  it('translates a shared text where it is written, not where another file gives its own', () => {
    const {tracks} = translate(
      {
        ...originals,
        'sales.yml': 'title: Sales\ngates: [Merit]\nroles: [Seller]\n',
      },
      inGerman,
    );
    expect(
      tracks.map(
        ({id, gates}) => `${id} ${gates.map(({title}) => title).join()}`,
      ),
    ).toEqual(['sales Merit', 'security Leistung']);
  });
});

describe('what is missing', () => {
  it('is shown as the original has it, and listed in one warning', () => {
    const {tracks, said} = translate(
      {...originals, 'sales.yml': 'title: Sales\nroles: [Seller]\n'},
      {
        '_organization.yml': sharedInGerman
          .replace('  staff: Leitend\n', '')
          .replace(', prestige: Ansehen', ''),
        'security.yml': 'title: Sicherheit\nroles: {manager: Führungskraft}\n',
      },
    );
    expect(tracks[1]?.roles.map(({title}) => title)).toEqual([
      'Senior Engineer',
      'Staff Engineer',
      'Führungskraft',
    ]);
    expect(said).toMatchInlineSnapshot(`
      "1 warning

      i18n/de/ladders  warning: Not everything is translated. These texts are shown as the originals have them: [missing-translation]
          _organization.yml: texts.prestige, levels.staff
          security.yml: texts.After a year, description, roles.senior-engineer, roles.staff-engineer, roles.staff-engineer.description
          sales.yml: the whole file"
    `);
  });

  it('is no warning where the file allows it', () => {
    const files = {
      'sales.yml':
        'title: Sales\nroles: [Seller]\nallow: missing-translation\n',
    };
    expect(translate(files, {}).said).toBe('');
  });

  it('is no warning in the language of the originals', () => {
    const texts = {'security.yml': 'title: Safety\n'};
    const {tracks, said} = translate(originals, texts, true);
    expect(said).toBe('');
    expect(tracks[0]?.title).toBe('Safety');
  });

  it('a list of expectations of another length falls back', () => {
    const {tracks, said} = translate(originals, {
      ...inGerman,
      '_organization.yml': sharedInGerman.replace(
        '      - {id: tm-2, text: Lehrt., examples: [Ein Kurs.]}\n',
        '',
      ),
    });
    expect(tracks[0]?.expectations.map(({text}) => text)).toEqual([
      'Models threats.',
      'Teaches.',
    ]);
    expect(said).toMatchInlineSnapshot(`
      "1 warning

      i18n/de/ladders  warning: Not everything is translated. These texts are shown as the originals have them: [missing-translation]
          _organization.yml: expectations.threat-modelling.senior.1, expectations.threat-modelling.senior.tm-2, expectations.threat-modelling.senior.tm-2.examples.1"
    `);
  });
});

describe('what the original does not have', () => {
  it('is an error that says where, and what was probably meant', () => {
    const mistakes = (text: string) =>
      translate(
        {'security.yml': `${security}allow: missing-translation\n`},
        {'security.yml': `${text}\n`},
      )
        .said.split('\n')
        .filter((line) => line.startsWith('i18n/'))
        .join('\n');
    expect(
      [
        'roles: {staff-engineeer: Leitender Ingenieur}',
        'levels: {senior: Erfahren}',
        'description: {x: y}',
        'roles: {manager: {description: Leitet.}}',
        'texts: {After a yeer: Nach einem Jahr}',
        'expectations: {threat-modelling: {senior: Lehrt.}}',
        'roles: {manager: {title: Leitung, href: /x}}',
        'titel: Sicherheit',
      ].map(mistakes),
    ).toMatchInlineSnapshot(`
      [
        "i18n/de/ladders/security.yml:1:9  error: The original has no role "staff-engineeer". Did you mean "staff-engineer"? Known roles: engineer, senior-engineer, staff-engineer, manager. [unknown-role]",
        "i18n/de/ladders/security.yml:1:10  error: The original has no level "senior". There are no levels. [unknown-level]",
        "i18n/de/ladders/security.yml:1:14  error: "x" is read as a key, because of the colon. If this is a text, quote it: "x: y". [quote-it]",
        "i18n/de/ladders/security.yml:1:19  error: The role "manager" has no description in the original. [unknown-text]",
        "i18n/de/ladders/security.yml:1:9  error: The original has no note, and nothing that roles are equal in, "After a yeer". Did you mean "After a year"? Known texts: After a year. [unknown-text]",
        "i18n/de/ladders/security.yml:1:16  error: The original expects nothing of "threat-modelling" here. There are no competencies. [unknown-competency]",
        "i18n/de/ladders/security.yml:1:35  error: "href" is no key of a role. Known keys: title, description. A translation holds texts only; everything else comes from the original. [unknown-key]",
        "i18n/de/ladders/security.yml:1:1  error: "titel" is no key of a translation. Did you mean "title"? Known keys: title, description, roles, levels, paths, gates, themes, competencies, expectations, texts. A translation holds texts only; everything else comes from the original. [unknown-key]",
      ]
    `);
  });

  it('may be a competency, a level or an expectation', () => {
    const mistakes = (text: string) =>
      translate(
        {'_organization.yml': `${shared}allow: missing-translation\n`},
        {'_organization.yml': `expectations:\n${text}\n`},
      )
        .said.split('\n')
        .filter((line) => line.startsWith('i18n/'));
    expect(
      [
        '  threat-modeling: {senior: Lehrt.}',
        '  threat-modelling: {seniro: Lehrt.}',
        '  threat-modelling: {senior: {id: tm-3, text: Lehrt.}}',
      ].flatMap(mistakes),
    ).toMatchInlineSnapshot(`
      [
        "i18n/de/ladders/_organization.yml:2:3  error: The original expects nothing of "threat-modeling" here. Did you mean "threat-modelling"? Known competencies: threat-modelling. [unknown-competency]",
        "i18n/de/ladders/_organization.yml:2:22  error: The original expects nothing of "seniro" here. Did you mean "senior"? Known levels: senior. [unknown-level]",
        "i18n/de/ladders/_organization.yml:2:35  error: The original expects nothing of "tm-3" here. Did you mean "tm-2"? Known ids: tm-2. [unknown-expectation]",
      ]
    `);
  });

  it('may be a file', () => {
    const {said} = translate(
      {'sales.yml': 'title: Sales\nroles: [Seller]\n'},
      {
        'sale.yml': 'title: Vertrieb\n',
        'sales.yml': 'title: Vertrieb\nroles: {seller: Verkäufer}\n',
      },
    );
    expect(said).toMatchInlineSnapshot(`
      "1 error in 1 file

      i18n/de/ladders/sale.yml:1:1  error: The ladder folder has no file "sale.yml" to translate. Did you mean "sales.yml"? Known files: sales.yml. [unknown-file]"
    `);
  });

  it('is not told of a file that could not be read whole', () => {
    const {said} = translate(
      {
        ...originals,
        'security.yml': security.replace('{title: Manager', '{titel: Manager'),
      },
      inGerman,
    );
    expect(said).not.toContain('i18n/');
  });
});

describe("a site's own words", () => {
  const own = (messages: unknown) => {
    const {words, said} = translate(originals, {
      ...inGerman,
      '_interface.json': JSON.stringify(messages, undefined, 2),
    });
    return {words, said};
  };

  it('are taken from a file of their own', () => {
    expect(
      own({
        here: {message: 'Hier stehst du', description: 'Marks the role'},
        edit: {message: ''},
      }),
    ).toEqual({words: {here: 'Hier stehst du'}, said: ''});
  });

  it('have to be messages of the interface, with the values that these have', () => {
    const {words, said} = own({
      hear: {message: 'Hier'},
      here: 'Hier',
      promotion: {message: 'Führt zu {role}.'},
    });
    expect(words).toEqual({promotion: 'Führt zu {role}.'});
    expect(said).toMatchInlineSnapshot(`
      "2 errors and 1 warning in 1 file

      i18n/de/ladders/_interface.json:2:3  warning: The interface has no message "hear". Known messages: here, edit, needs, guest, equal, whole, draft, label, facts, lateral, pages, arrival, terminal, rolePage, jobPage and 59 more. [unknown-message]
      i18n/de/ladders/_interface.json:5:11  error: The message "here" has no text. The form is {"here": {"message": "You are here"}}. [wrong-message]
      i18n/de/ladders/_interface.json:7:16  error: The message "promotion" has nothing to put in the place of "{role}". Did you mean "roles"? Known places: roles. [wrong-message]"
    `);
  });

  it('have to be messages at all', () => {
    expect(own([]).said).toMatchInlineSnapshot(`
      "1 error in 1 file

      i18n/de/ladders/_interface.json:1:1  error: No messages. The form is {"here": {"message": "You are here"}}. [no-keys]"
    `);
  });
});

it('of a translation with mistakes in its form, what is right is used', () => {
  const {tracks, said} = translate(originals, {
    ...inGerman,
    'security.yml': `${securityInGerman}titel: Security\n`,
  });
  expect(tracks[0]?.title).toBe('Sicherheit');
  expect(said).toContain('"titel" is no key of a translation.');
});
