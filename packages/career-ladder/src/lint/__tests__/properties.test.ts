import fc from 'fast-check';
import type {Problem} from '../../organization';
import {folders} from '../../resolve/__tests__/folders';
import {organizeFiles} from '../../resolve/__tests__/organizeFiles';
import {ruleNames} from '../rules';

const hrefs = [
  '/jobs/a',
  '/jobs/a/',
  '/jobs/b#x',
  'https://lapwing.farm/jobs/c',
  '/jobs/TODO',
  '/jobs/[d](/d)',
];

interface Written {
  title?: string;
  roles?: Record<string, unknown>[];
}

const expectations = fc.dictionary(
  fc.constantFrom('craft', 'talk'),
  fc.dictionary(
    fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    fc.constantFrom('Learns.', 'Teaches.'),
  ),
);

/** Folders whose roles have links and expectations, on several lines. */
const linkedFolders = fc
  .tuple(
    folders,
    fc.array(fc.constantFrom(undefined, ...hrefs), {
      minLength: 5,
      maxLength: 5,
    }),
    fc.record({
      '_organization.json': expectations,
      't.json': expectations,
    }),
  )
  .map(([files, links, expected]) =>
    changed(files, (written, file) => ({
      ...written,
      ...(file === '_organization.json' && {
        competencies: ['Craft', 'Talk'],
      }),
      ...(file in expected && {
        expectations: expected[file as keyof typeof expected],
      }),
      ...(written.roles && {
        roles: written.roles.map((role, index) =>
          'track' in role ? role : {...role, href: links[index]},
        ),
      }),
    })),
  );

/** The files as JSON on several lines, each after a change. */
function changed(
  files: Record<string, string>,
  change: (written: Written, file: string) => object,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) => [
      file,
      JSON.stringify(change(JSON.parse(text) as Written, file), null, 1),
    ]),
  );
}

function findingsOf(files: Record<string, string>): Problem[] {
  return organizeFiles(files).problems.filter(
    ({severity}) => severity === 'warning',
  );
}

const numRuns = 60;

describe('whatever a folder holds', () => {
  it('each finding is at a place in one of its files', () => {
    fc.assert(
      fc.property(linkedFolders, (files) => {
        for (const {rule, position, message} of findingsOf(files)) {
          const {file, line, column} = position;
          expect(ruleNames).toContain(rule);
          expect(message).not.toMatch(/undefined|NaN/);
          const text = files[file]?.split('\n')[line - 1] ?? '';
          expect(column).toBeGreaterThan(0);
          expect(column).toBeLessThanOrEqual(text.length);
        }
      }),
      {numRuns},
    );
  });

  it('allow silences its rule, and no other', () => {
    fc.assert(
      fc.property(linkedFolders, fc.nat(), (files, choice) => {
        const findings = findingsOf(files);
        const names = [...new Set(findings.map(({rule}) => rule))];
        fc.pre(names.length > 0);
        const allow = names[choice % names.length];
        // At its end, so that all else stays where it is.
        const silenced = changed(files, (written, file) =>
          file === '_organization.json' ? {...written, allow} : written,
        );
        expect(findingsOf(silenced)).toEqual(
          findings.filter(({rule}) => rule !== allow),
        );
      }),
      {numRuns},
    );
  });

  it('another track that has nothing to do with them changes no finding', () => {
    const other = JSON.stringify({
      title: 'Z',
      remove: ['craft', 'talk'],
      roles: [
        {title: 'R0', level: 'A', href: '/z', next: 'R1'},
        {title: 'R1', level: 'D', path: 'IC'},
      ],
    });
    fc.assert(
      fc.property(linkedFolders, (files) => {
        const findings = findingsOf({...files, 'z.json': other});
        expect(
          findings.filter(({position}) => position.file !== 'z.json'),
        ).toEqual(findingsOf(files));
      }),
      {numRuns},
    );
  });
});

it('the generated folders have findings of many rules', () => {
  const found = new Set(
    fc
      .sample(linkedFolders, {numRuns: 300, seed: 1})
      .flatMap((files) => findingsOf(files).map(({rule}) => rule)),
  );
  expect([...found].sort()).toMatchInlineSnapshot(`
    [
      "dead-end",
      "deprecated-target",
      "equal-across-steps",
      "lateral-across-levels",
      "level-without-expectations",
      "missing-href",
      "mixed-links",
      "one-way-switch",
      "pasted-link",
      "placeholder-link",
      "promotion-changes-path",
      "repeated-expectation",
      "shared-link",
      "skipped-level",
      "trailing-slash",
      "unreached-role",
      "unused-competency",
    ]
  `);
});
