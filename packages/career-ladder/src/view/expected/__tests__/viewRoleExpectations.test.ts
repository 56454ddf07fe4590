import {organizationOf} from '../../change/__tests__/read';
import {viewRoleExpectations} from '../viewRoleExpectations';

const organization = organizationOf({
  '_organization.yml': `
levels: [Senior, Staff]
themes: [Craft, People]
competencies:
  - {id: care, title: Care}
  - {id: reviews, title: Reviews, theme: people}
expectations:
  care: {senior: Cares.}
`,
  '_engineering.yml': `
title: All engineers
expectations:
  reviews: {senior: Reviews _every_ change.}
`,
  'security.yml': `
title: Security
extends: _engineering
competencies: [{id: threats, title: Threats, theme: craft}]
roles: [{title: Senior Engineer, level: senior}, {title: Staff Engineer, level: staff}]
expectations:
  threats:
    senior: {text: Models threats., examples: [The login review.]}
  reviews:
    senior: Answers within a day.
`,
});

describe('viewRoleExpectations', () => {
  it('lists what is expected by theme and competency, with where it comes from', () => {
    expect(viewRoleExpectations(organization, 'security#senior-engineer'))
      .toMatchInlineSnapshot(`
      {
        "examples": "For example:",
        "label": "What is expected in Senior Engineer",
        "themes": [
          {
            "competencies": [
              {
                "expectations": [
                  {
                    "examples": [
                      "The login review.",
                    ],
                    "text": "Models threats.",
                  },
                ],
                "id": "threats",
                "title": "Threats",
              },
            ],
            "title": "Craft",
          },
          {
            "competencies": [
              {
                "expectations": [
                  {
                    "origin": "All engineers",
                    "text": [
                      "Reviews ",
                      {
                        "tag": "em",
                        "text": "every",
                      },
                      " change.",
                    ],
                  },
                  {
                    "text": "Answers within a day.",
                  },
                ],
                "id": "reviews",
                "title": "Reviews",
              },
            ],
            "title": "People",
          },
          {
            "competencies": [
              {
                "expectations": [
                  {
                    "text": "Cares.",
                  },
                ],
                "id": "care",
                "origin": "All tracks",
                "title": "Care",
              },
            ],
          },
        ],
        "version": 1,
      }
    `);
  });

  it('is empty where nothing is expected', () => {
    expect(
      viewRoleExpectations(organization, 'security#staff-engineer'),
    ).toEqual({
      version: 1,
      label: 'What is expected in Staff Engineer',
      themes: [],
    });
  });

  it('is empty where the data has never been good', () => {
    expect(viewRoleExpectations(organization, 'sales#lead')).toEqual({
      version: 1,
      label: 'sales#lead',
      themes: [],
    });
  });
});
