/**
 * The interface's own words in English, with what a translator needs to know. Each is a whole text: `{…}` is filled in, and
 * everything else is shown as it is.
 */
export const english = {
  label: {
    message: 'Career ladder: {track}',
    description: 'What a ladder is called where it has no caption',
  },
  here: {
    message: 'You are here',
    description: "Marks the reader's own role",
  },
  edit: {
    message: 'Edit this ladder',
    description: "Link to the ladder's source",
  },
  download: {
    message: 'Download as SVG',
    description: 'Link to a picture of the ladder that can be taken away',
  },
  outline: {
    message: 'This ladder as text',
    description: 'Opens the nested text below a ladder',
  },
  outlineFacts: {
    message: '({facts})',
    description:
      'After the title of a role in that text: its level and what leads to it, joined as "facts" says',
  },
  facts: {
    message: '{fact}, {next}',
    description:
      'Joins facts about a role, such as its level and its path: "Staff, Individual contributor"',
  },
  promotion: {
    message: 'Leads to {roles}.',
    description: 'Promotions of a role; {roles} is a list of titles',
  },
  promotionIf: {
    message: 'Leads to {roles} ({conditions}).',
    description:
      'Promotions of a role that depend on something; {conditions} is one of the texts "needs", "needsAndNote" or a note',
  },
  lateral: {
    message: 'Lateral move to {roles}.',
    description: 'Moves of a role that are no promotion',
  },
  lateralIf: {
    message: 'Lateral move to {roles} ({conditions}).',
    description: 'Moves that are no promotion and depend on something',
  },
  lateralBoth: {
    message: 'Lateral move to and from {roles}.',
    description: 'Moves that are no promotion and lead both ways',
  },
  lateralBothIf: {
    message: 'Lateral move to and from {roles} ({conditions}).',
    description:
      'Moves that are no promotion, lead both ways and depend on something',
  },
  arrival: {
    message: 'Reached from {roles}.',
    description: 'Roles of other ladders that lead to a role',
  },
  arrivalIf: {
    message: 'Reached from {roles} ({conditions}).',
    description:
      'Roles of other ladders that lead to a role, where the move depends on something',
  },
  needs: {
    message: 'needs: {gate}',
    description: 'What a move depends on, in brackets after it',
  },
  needsAndNote: {
    message: 'needs: {gate}; {note}',
    description:
      "What a move depends on and the author's note about it, in brackets after it",
  },
  guest: {
    message: '{role} ({track})',
    description: 'A role of another ladder',
  },
  equal: {
    message: 'Equal to {roles} in {things}.',
    description:
      'Roles that a role is equal to; {things} is a list such as "pay and prestige"',
  },
  equalLevels: {
    message: 'Equal to every other role of the levels {levels} in {things}.',
    description: 'Where a role has too many equals to name each',
  },
  terminal: {
    message: 'One may stay in this role for good.',
    description: 'A role that need not lead any further',
  },
  equalLegend: {
    message: 'Equal in {things}',
    description: 'Explains the sign between equals, below a ladder',
  },
  neighborhood: {
    message: 'Career ladder around {role}',
    description: 'What the part of a ladder around one role is called',
  },
  whole: {
    message: 'The whole ladder: {track}',
    description: 'Link from a part of a ladder to the page with all of it',
  },
  linkDeprecated: {
    message: '(no longer used)',
    description: 'After a link to a role that nobody gets any more',
  },
  tableCaption: {
    message: 'Roles by level',
    description: 'What the table of equal levels is called',
  },
  tableLevel: {
    message: 'Level',
    description: 'Head of the column of levels',
  },
  tableEqual: {
    message: 'What is equal',
    description: 'Head of the column that holds "tableEquals"',
  },
  tableEquals: {
    message: '{names} are equal in {things}.',
    description:
      'Levels or roles and what they are equal in: "Staff and Manager are equal in pay."',
  },
  mapLabel: {
    message: 'Career map',
    description:
      'What a map of several tracks is called where it has no caption',
  },
  mapJump: {
    message: 'Tracks',
    description: "What the list of links to a map's tracks is called",
  },
  elsewhere: {
    message: '{from} leads to {to}, which this map does not draw.',
    description:
      'Below a map: a move from or to a role that is not on it; the name of that role says its track',
  },
  linkReplaced: {
    message: '(no longer used, replaced by {role})',
    description:
      'After a link to a role that nobody gets any more; {role} is a link to what replaced it',
  },
  everyTrack: {
    message: 'All tracks',
    description:
      'Where an expectation comes from that every track shares; other files that several tracks share have titles of their own',
  },
  changeTitle: {
    message: 'From {from} to {to}',
    description: 'Head of what is different between two roles',
  },
  changeNew: {
    message: 'New',
    description: 'Something that is expected in the later role only',
  },
  changeRaised: {
    message: 'Raised',
    description: 'Something of which more is expected at a higher level',
  },
  changeReworded: {
    message: 'Reworded',
    description: 'The same expectation in other words',
  },
  changeChanged: {
    message: 'Changed',
    description:
      'Something that is expected in both roles, not in the same way',
  },
  changeSame: {
    message: 'Stays',
    description: 'Something that is expected in both roles alike',
  },
  changeGone: {
    message: 'No longer expected',
    description: 'Something that is expected in the earlier role only',
  },
  changeOnly: {
    message: 'Only at {name}',
    description:
      'Something that is expected in the earlier role only, of a competency that both need; {name} is the level or the title of that role',
  },
  changeStays: {
    message: 'Stays the same: {count}',
    description:
      'Opens what is expected in both roles alike; {count} is a number',
  },
  changeNothing: {
    message: 'The same is expected in both roles.',
    description: 'Where two roles are compared and nothing is different',
  },
  unwritten: {
    message: 'Not written down yet: what is expected in {roles}.',
    description: 'Where roles are compared; {roles} is a list of titles',
  },
  expectedOf: {
    message: 'What is expected in {role}',
    description: 'What the list of all that is expected in a role is called',
  },
  expectedExamples: {
    message: 'For example:',
    description: 'Before examples of how something that is expected can show',
  },
  matrixCaption: {
    message: 'What is expected: {track}',
    description:
      "What the table of a track's competencies and levels is called",
  },
  matrixTheme: {
    message: 'Theme',
    description: 'A group of competencies, such as "Craft"',
  },
  matrixCompetency: {
    message: 'Competency',
    description: 'Head of the column of competencies',
  },
  matrixAll: {
    message: 'All',
    description: 'Choice of all levels, or of all themes',
  },
  expectation: {
    message: 'Expectation',
    description: 'Head of the column of what is expected, in a spreadsheet',
  },
  examples: {
    message: 'Examples',
    description: 'Opens what counts as evidence of an expectation',
  },
  appliesTo: {
    message: 'Applies to',
    description:
      'Head of the column, in a spreadsheet, that says which tracks an expectation holds for: "All tracks", or the title of one',
  },
  downloadSheet: {
    message: 'Download as CSV',
    description: 'Link to the same as a table for spreadsheets',
  },
  pages: {
    message: 'Careers',
    description: 'Title of the page that lists all tracks',
  },
  pagesSummary: {
    message:
      'The career ladder of each track, and a page for each of its roles.',
    description: 'Below that title, and what search engines show of the page',
  },
  breadcrumbs: {
    message: 'Breadcrumbs',
    description: 'What the links above the title of a page are called',
  },
  roleCount: {
    message: 'Roles: {count}',
    description: 'How many roles a track has, in the list of all tracks',
  },
  ladderSection: {
    message: 'Career ladder',
    description: 'Heading above the ladder on the page of a track',
  },
  rolePage: {
    message: '{role} – {track}',
    description:
      'What the page of a role is called in the title of a window: the role and its track',
  },
  roleSummary: {
    message: '{role}. {sentences}',
    description:
      'What search engines show of the page of a role; {role} is the text "rolePage"',
  },
  formerly: {
    message: 'Formerly: {titles}',
    description: 'Earlier titles of a role, on its page',
  },
  jobPage: {
    message: 'The job page: {role}',
    description: 'Link from the page of a role to the page that its data names',
  },
  expectedSection: {
    message: 'What is expected',
    description:
      'Heading above what is expected of a role or on a track, on its page',
  },
  changesSection: {
    message: 'What changes next',
    description:
      'Heading above what is different in the roles that a role leads to, on its page',
  },
  standingSection: {
    message: 'Where this role stands',
    description:
      'Heading above the part of the ladder around a role, on its page',
  },
  lateralLegend: {
    message: 'Lateral move',
    description: 'Explains the dashed line, below a ladder',
  },
  noteLegend: {
    message: '{from} to {to}: {note}',
    description: "The author's note about a move, below a ladder",
  },
  occasional: {
    message: 'Seldom used',
    description: 'On the card of a role that exists and is seldom given',
  },
  planned: {
    message: 'Planned',
    description: 'On the card of a role that nobody has yet',
  },
  deprecated: {
    message: 'No longer used',
    description: 'On the card of a role that nobody gets any more',
  },
  replaced: {
    message: 'No longer used, replaced by {role}',
    description:
      'On the card of a role that nobody gets any more, where another one has taken its place',
  },
  draft: {
    message: 'Draft',
    description: 'On the card of a role that is not public yet',
  },
} as const satisfies Record<string, Message>;

/** A text and what a translator needs to know. */
export interface Message {
  message: string;
  description: string;
}

export type MessageId = keyof typeof english;

/** All words of the interface in one language. */
export type Words = Record<MessageId, string>;
