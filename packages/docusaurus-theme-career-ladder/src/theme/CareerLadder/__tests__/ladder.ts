import type {LadderView} from 'career-ladder';

/** A fork of equals with most of what a ladder can show. */
export const ladder: LadderView = {
  version: 1,
  track: 'legal/counsel',
  title: 'Counsel',
  label: 'Career ladder: Counsel',
  columns: 2,
  rows: 4,
  span: 2,
  width: 3,
  lanes: 3,
  here: 'You are here',
  roles: [
    {
      id: 'counsel',
      title: 'Counsel',
      href: '/jobs/legal#counsel',
      level: 'Senior',
      column: 0,
      row: 1,
      words: ['Leads to Lead Counsel (needs: Merit).', 'Leads to Head.'],
    },
    {
      id: 'lead',
      title: 'Lead Counsel',
      href: 'https://example.com/lead',
      level: 'Staff',
      path: ', Individual contributor',
      tint: 0,
      status: 'occasional',
      note: 'Seldom used',
      column: 1,
      row: 0,
      words: ['Equal to Head in pay.'],
    },
    {
      id: 'board#head',
      title: 'Head',
      path: 'Management',
      tint: 1,
      guest: 'Board',
      column: 1,
      row: 2,
      words: ['Equal to Lead Counsel in pay.'],
      join: {gap: 0, from: 1, equal: 0, head: 'both', lateral: true},
    },
  ],
  strips: [
    {
      at: 1,
      lines: [
        {
          from: 0,
          to: 1,
          y: [500, 250],
          x: [0, 700],
          head: 'end',
          gate: 0,
          mark: [350, 375],
        },
        {from: 0, to: 2, y: [500, 750], x: [0, 700], head: 'end'},
      ],
    },
  ],
  outline: {
    text: 'This ladder as text',
    then: [
      {
        role: 0,
        facts: '(Senior)',
        told: 2,
        or: [
          {
            path: 'Individual contributor',
            then: [{role: 1, facts: '(Staff, needs: Merit)'}],
          },
          {role: 2},
        ],
      },
    ],
  },
  legend: [
    {mark: 'path', index: 0, text: 'Individual contributor'},
    {mark: 'gate', index: 0, text: 'Merit'},
    {mark: 'equal', index: 0, text: 'Equal in pay'},
  ],
};
