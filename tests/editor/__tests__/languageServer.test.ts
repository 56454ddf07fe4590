// Slips on purpose.
// cspell:ignore levl
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  writeFile,
} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {loadOrganization, schemaFiles} from 'career-ladder';
import {schemaLine} from '../../../packages/career-ladder/src/schema/json/files';
import {
  type LanguageServer,
  startLanguageServer,
} from '../support/languageServer';

let folder: string;
let server: LanguageServer;
let opened = 0;

/** A name that no other text of this file has. */
function unused(): string {
  opened += 1;
  return `new-${opened}.yml`;
}

const atRole = (line: string) => `${schemaLine('new.yml')}
title: Instruments
roles:
  - title: Instrument Engineer
    ${line}
`;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'career-ladder-editor-'));
  await cp('website/ladders', folder, {recursive: true});
  const shared = path.join(folder, '_organization.yml');
  await writeFile(
    shared,
    (await readFile(shared, 'utf8')).replace(
      /^competencies:$/m,
      '$&\n  - {id: calibration, title: Calibration}',
    ),
  );
  const {organization} = await loadOrganization({
    folder,
    include: ['**/*.yml'],
    exclude: [],
  });
  for (const {file, text} of schemaFiles(organization)) {
    await mkdir(path.dirname(path.join(folder, file)), {recursive: true});
    await writeFile(path.join(folder, file), text);
  }
  server = await startLanguageServer(folder);
});

afterAll(async () => {
  await server.stop();
  await rm(folder, {recursive: true});
});

describe('completes', () => {
  it('the keys of a role, with what they mean', async () => {
    const found = await server.complete(unused(), atRole('|'));
    expect([...found.keys()]).toEqual([
      'id',
      'level',
      'path',
      'href',
      'description',
      'status',
      'replacedBy',
      'aliases',
      'terminal',
      'next',
      'lateral',
      'allow',
    ]);
    expect(found.get('level')).toBe('The id of the level that the role is at.');
  });

  it('levels, by their titles', async () => {
    const found = await server.complete(unused(), atRole('level: |'));
    expect([...found.keys()].slice(0, 4)).toEqual([
      'associate',
      'intermediate',
      'senior',
      'staff',
    ]);
    expect(found.get('vp')).toBe('VP');
  });

  it('paths', async () => {
    const found = await server.complete(unused(), atRole('path: |'));
    expect(found.get('ic')).toBe('Individual contributor');
  });

  it('gates of moves', async () => {
    const found = await server.complete(
      unused(),
      atRole('next:\n      - to: staff-developer\n        gate: |'),
    );
    expect(found.get('need')).toBe('Merit and company need');
  });

  it.each([
    ['next', 'next: |'],
    ['a list in next', 'next:\n      - |'],
    ['to', 'next:\n      - to: |'],
    ['lateral', 'lateral: |'],
    ['replacedBy', 'replacedBy: |'],
  ])('roles of all tracks in %s', async (_, line) => {
    const found = await server.complete(unused(), atRole(line));
    expect(found.get('staff-developer')).toBe('Staff Developer (Development)');
    expect(found.get('security#director-of-security')).toBe(
      'Director of Security (Security Engineering)',
    );
  });

  it('levels of equivalences, in a shared file too', async () => {
    const found = await server.complete(
      `_${unused()}`,
      `${schemaLine('_new.yml')}\nequivalences:\n  - levels: [|]\n`,
    );
    expect(found.get('distinguished')).toBe('Distinguished');
  });

  it('competencies and levels as keys of expectations', async () => {
    const start = `${atRole('level: senior')}expectations:\n`;
    expect(
      (await server.complete(unused(), `${start}  |\n`)).get('calibration'),
    ).toBe('Calibration');
    expect(
      (await server.complete(unused(), `${start}  calibration:\n    |\n`)).get(
        'senior',
      ),
    ).toBe('Senior');
  });
});

describe('shows what a key means', () => {
  it.each([
    ['le|vel: staff', 'The id of the level that the role is at.'],
    ['ne|xt: staff-developer', 'The promotions from this role:'],
    ['hr|ef: /jobs/instruments', 'The page of this role.'],
    ['title: X\n    sta|tus: planned', 'Whether the role is in use;'],
  ])('%s', async (line, beginning) => {
    expect(await server.hover(unused(), atRole(line))).toMatch(
      new RegExp(`^${beginning}`),
    );
  });
});

describe('finds', () => {
  it('nothing in the files of the sample site', async () => {
    const files = (await readdir(folder, {recursive: true}))
      .map((file) => file.split(path.sep).join('/'))
      .filter((file) => file.endsWith('.yml'));
    expect(files.length).toBeGreaterThan(20);
    const found = await Promise.all(
      files.map(async (file) => {
        const text = await readFile(path.join(folder, file), 'utf8');
        return [
          file,
          await server.diagnose(file, `${schemaLine(file)}\n${text}`),
        ];
      }),
    );
    expect(found).toEqual(files.map((file) => [file, []]));
  });

  it('a slip in a key', async () => {
    expect(await server.diagnose(unused(), atRole('levl: staff'))).toEqual([
      '5: Property levl is not allowed.',
    ]);
  });

  it('a link text that was pasted into a link', async () => {
    expect(
      await server.diagnose(unused(), atRole('href: "[Jobs](/jobs)"')),
    ).toEqual([
      '5: A link is a path from the root of the site (/jobs/security#lead), or begins with http:, https:, mailto: or pathname://',
    ]);
  });

  it('no fault with names that it does not know, nor with numbers as names', async () => {
    expect(
      await server.diagnose(
        unused(),
        atRole('level: 3\n    next: Staff Developer'),
      ),
    ).toEqual([]);
  });
});
