/**
 * An invented company for maps, always the same: tracks of fifteen roles on eight steps, each with a fork into specialists,
 * individual contributors and managers, and moves between tracks: to neighbors, to one far away, up past several levels, and back.
 */

const departments = [
  'Accounting',
  'Assembly',
  'Brand',
  'Claims',
  'Compliance',
  'Controlling',
  'Data Engineering',
  'Design',
  'Documentation',
  'Electronics',
  'Events',
  'Facilities',
  'Field Service',
  'Firmware',
  'Fleet',
  'Forecasting',
  'Fraud',
  'Hardware',
  'Hiring',
  'Identity',
  'Infrastructure',
  'Insights',
  'Inventory',
  'Labs',
  'Legal',
  'Logistics',
  'Mapping',
  'Mobile',
  'Networks',
  'Onboarding',
  'Payments',
  'Planning',
  'Platform',
  'Privacy',
  'Procurement',
  'Quality',
  'Reliability',
  'Research',
  'Security',
  'Support',
];

export const organization = {
  levels: [
    'Associate',
    'Intermediate',
    {title: 'Senior', gate: 'merit'},
    [
      {title: 'Staff', gate: 'need'},
      {title: 'Manager', gate: 'need'},
    ],
    ['Principal', 'Senior Manager'],
    [
      {title: 'Distinguished', gate: 'need'},
      {title: 'Director', gate: 'need'},
    ],
    ['Fellow', 'VP'],
  ],
  paths: [
    {id: 'ic', title: 'Individual contributor'},
    {id: 'management', title: 'Management'},
  ],
  gates: [
    {id: 'merit', title: 'Merit'},
    {id: 'need', title: 'Merit and need'},
  ],
  equivalences: [{levels: ['staff', 'manager'], in: ['pay']}],
};

/**
 * @param {number} count of tracks; 40 are 600 roles
 * @returns {Record<string, object>} tracks by id
 */
export function company(count) {
  const names = Array.from({length: count}, (_, index) => {
    const name = departments[index % departments.length];
    return index < departments.length
      ? name
      : `${name} ${Math.floor(index / departments.length) + 1}`;
  });
  const ids = names.map((name) => name.toLowerCase().replaceAll(' ', '-'));
  const role = (track, id) => `${ids[track % count]}#${id}`;
  return Object.fromEntries(
    names.map((name, track) => {
      const others = {
        engineer:
          track % 2 === 0
            ? {lateral: {to: role(track + 1, 'engineer'), both: true}}
            : {},
        'staff-specialist': {
          next: [
            'principal-specialist',
            ...(track % 4 === 1 ? [role(track + 1, 'director')] : []),
          ],
        },
        manager:
          track % 5 === 2 ? {lateral: role(track + count - 1, 'senior')} : {},
        'senior-manager':
          track % 8 === 3
            ? {next: ['director', role(track + 5, 'director')]}
            : {},
      };
      return [
        ids[track],
        {
          title: name,
          roles: roles.map(([id, title, level, next, path]) => ({
            id,
            title: title.replace('%', name),
            level,
            href: `/jobs/${ids[track]}`,
            ...(path && {path}),
            ...(next.length > 0 && {next}),
            ...others[id],
          })),
        },
      ];
    }),
  );
}

const roles = [
  ['associate', 'Associate % Engineer', 'associate', ['engineer']],
  ['engineer', '% Engineer', 'intermediate', ['senior', 'specialist']],
  ['specialist', 'Senior % Specialist', 'senior', ['staff-specialist'], 'ic'],
  [
    'staff-specialist',
    'Staff % Specialist',
    'staff',
    ['principal-specialist'],
    'ic',
  ],
  ['principal-specialist', 'Principal % Specialist', 'principal', [], 'ic'],
  ['senior', 'Senior % Engineer', 'senior', ['staff', 'manager', 'lead']],
  ['staff', 'Staff % Engineer', 'staff', ['principal'], 'ic'],
  ['principal', 'Principal % Engineer', 'principal', ['distinguished'], 'ic'],
  [
    'distinguished',
    'Distinguished % Engineer',
    'distinguished',
    ['fellow'],
    'ic',
  ],
  ['fellow', '% Fellow', 'fellow', [], 'ic'],
  ['manager', '% Manager', 'manager', ['senior-manager'], 'management'],
  ['lead', '% Team Lead', 'manager', ['senior-manager'], 'management'],
  [
    'senior-manager',
    'Senior % Manager',
    'senior-manager',
    ['director'],
    'management',
  ],
  ['director', 'Director of %', 'director', ['vp'], 'management'],
  ['vp', 'VP of %', 'vp', [], 'management'],
];
