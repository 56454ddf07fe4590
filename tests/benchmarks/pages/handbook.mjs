// What the measured sites hold: one ladder, the same links as a plain list, and the pages that they lead to.

const roles = [
  {title: 'Developer', level: 'intermediate', next: ['senior-developer']},
  {
    title: 'Senior Developer',
    level: 'senior',
    terminal: true,
    next: ['staff-developer', 'engineering-manager'],
  },
  {
    title: 'Staff Developer',
    level: 'staff',
    path: 'ic',
    next: ['distinguished-developer'],
  },
  {
    title: 'Distinguished Developer',
    level: 'distinguished',
    next: ['engineering-fellow'],
  },
  {title: 'Engineering Fellow', level: 'fellow'},
  {
    title: 'Engineering Manager',
    level: 'manager',
    path: 'management',
    next: ['director-of-engineering'],
  },
  {
    title: 'Director of Engineering',
    level: 'director',
    next: ['vp-of-engineering'],
  },
  {title: 'VP of Engineering', level: 'vp'},
].map((role) => ({...role, href: `/roles/${slug(role.title)}`}));

/** Levels, paths, gates and equivalences as companies have them, so that a ladder shows all its kinds of marks. */
export const organization = {
  levels: [
    {title: 'Intermediate', gate: 'merit'},
    {title: 'Senior', gate: 'merit'},
    [
      {title: 'Staff', gate: 'need'},
      {title: 'Manager', gate: 'need'},
    ],
    [
      {title: 'Distinguished', gate: 'need'},
      {title: 'Director', gate: 'need'},
    ],
    [
      {title: 'Fellow', gate: 'need'},
      {title: 'VP', gate: 'need'},
    ],
  ],
  paths: [
    {id: 'ic', title: 'Individual contributor'},
    {id: 'management', title: 'Management', description: 'Chosen.'},
  ],
  gates: [
    {id: 'merit', title: 'Merit', description: 'Does the work already.'},
    {
      id: 'need',
      title: 'Merit and company need',
      description: 'A position has to be open.',
    },
  ],
  equivalences: [
    {levels: ['staff', 'manager'], in: ['base compensation', 'prestige']},
  ],
};

/** The ladder of eight roles. A `mark` makes titles that no other track has. */
export function eightRoles(mark = '') {
  return {
    title: `Development${mark}`,
    roles: roles.map((role) => ({
      ...role,
      id: slug(role.title),
      title: role.title + mark,
    })),
  };
}

/** What four competencies expect at each of the levels of the eight roles: a sentence each. */
export function whatIsExpected() {
  const titles = ['Craft', 'Delivery', 'Judgement', 'Teaching'];
  const levels = [...new Set(roles.map(({level}) => level))];
  return {
    competencies: titles,
    expectations: Object.fromEntries(
      titles.map((title) => [
        slug(title),
        Object.fromEntries(
          levels.map((level) => [
            level,
            `Shows in ${slug(title)} what a team needs of somebody at the level ${level}.`,
          ]),
        ),
      ]),
    ),
  };
}

/** The roles of a ladder of any length; each links to a page of its own. */
export function steps(count) {
  return Array.from({length: count}, (_, index) => ({
    id: `step-${index}`,
    title: `Step ${index}`,
    href: `/steps/${index}`,
  }));
}

/** The pages that steps link to. */
export function stepPages(count) {
  return Object.fromEntries(
    steps(count).map(({title}, index) => [
      `steps/${index}.md`,
      page(title, 'What a step asks for.'),
    ]),
  );
}

export const linkImport = "import Link from '@docusaurus/Link';\n\n";

/** Links as a plain list, which is what a ladder is compared with. */
export function listOfLinks(links) {
  return links
    .map(({title, href}) => `- <Link to="${href}">${title}</Link>`)
    .join('\n');
}

/** A page that is the same but for its `content`. */
export function page(title, content, imports = '') {
  return `# ${title}

${imports}Every developer grows along one of two paths. What follows shows where each role leads; the page of a role says what is expected of it.

${content}

## Questions

Ask your manager, or anybody who was promoted lately. Nobody has to manage people in order to grow.
`;
}

/** The pages that the eight roles link to, the start page, and a page that links to none of them. */
export function otherPages() {
  return {
    'index.md': page('Start', 'This handbook says how we work.'),
    'plain.md': page('Plain', 'A page without a ladder.'),
    ...Object.fromEntries(
      roles.map(({title}) => [
        `roles/${slug(title)}.md`,
        page(title, `What a ${title} does.`),
      ]),
    ),
  };
}

function slug(text) {
  return text.toLowerCase().replaceAll(' ', '-');
}
