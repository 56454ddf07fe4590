import type {SwizzleConfig} from '@docusaurus/types';

const safe = {eject: 'safe', wrap: 'safe'} as const;

/** Every part may be replaced: all of them are written against the public types of the view. */
export function getSwizzleConfig(): SwizzleConfig {
  return {
    components: {
      CareerLadder: {
        actions: safe,
        description: 'The whole ladder: cards, lines, legend and caption.',
      },
      'CareerLadder/Join': {
        actions: safe,
        description: 'The line between two neighbouring roles of one column.',
      },
      'CareerLadder/Legend': {
        actions: safe,
        description: 'What the marks of a ladder mean.',
      },
      'CareerLadder/Link': {
        actions: safe,
        description:
          'A link to a role, which fetches its page on hover and focus only.',
      },
      'CareerLadder/Outline': {
        actions: safe,
        description: 'The ladder as nested text, opened below it.',
      },
      'CareerLadder/Problems': {
        actions: safe,
        description:
          'The notice about mistakes in the data, in development only.',
      },
      'CareerLadder/Role': {
        actions: safe,
        description: 'The card of one role, with its moves in words.',
      },
      'CareerLadder/Strip': {
        actions: safe,
        description: 'The lines between two columns of cards.',
      },
      'CareerLadder/Styles': {
        actions: {eject: 'safe', wrap: 'forbidden'},
        description: 'The style sheet of all parts.',
      },
      'CareerLadder/Summary': {
        actions: safe,
        description: 'What opens a part that is folded.',
      },
      'CareerLadder/Text': {
        actions: safe,
        description: 'A text with formatting, such as what is expected.',
      },
      CareerMap: {
        actions: safe,
        description: 'Tracks as bands on shared levels.',
      },
      'CareerMap/Band': {
        actions: safe,
        description: 'One track of a map: its head, and its ladder.',
      },
      CompetencyMatrix: {
        actions: safe,
        description: 'What a track expects, by competency and level.',
      },
      'CompetencyMatrix/Cell': {
        actions: safe,
        description: 'What is expected of one competency at one level.',
      },
      'CompetencyMatrix/Choices': {
        actions: safe,
        description: 'The levels or the themes to choose from.',
      },
      'CompetencyMatrix/Filter': {
        actions: safe,
        description:
          'The choices above a matrix, and how they follow the address.',
      },
      'CompetencyMatrix/Group': {
        actions: safe,
        description: 'The rows of one theme.',
      },
      'CompetencyMatrix/Styles': {
        actions: safe,
        description: 'The style sheet of a matrix.',
      },
      'CareerPages/Breadcrumbs': {
        actions: safe,
        description: 'What leads to a generated page.',
      },
      'CareerPages/Facts': {
        actions: safe,
        description: 'The level, the path and the status of a role.',
      },
      'CareerPages/Index': {
        actions: safe,
        description: 'The generated page that lists the tracks.',
      },
      'CareerPages/Page': {
        actions: safe,
        description: 'What is the same on all generated pages.',
      },
      'CareerPages/Role': {
        actions: safe,
        description: 'The generated page of a role.',
      },
      'CareerPages/Section': {
        actions: safe,
        description: 'A part of a generated page, with its heading.',
      },
      'CareerPages/Styles': {
        actions: safe,
        description: 'The styles of generated pages.',
      },
      'CareerPages/Track': {
        actions: safe,
        description: 'The generated page of a track.',
      },
      EquivalenceTable: {
        actions: safe,
        description: 'The tables of roles on equal levels.',
      },
      'EquivalenceTable/Table': {
        actions: safe,
        description: 'One table: levels as rows, tracks and paths as columns.',
      },
      LevelChange: {
        actions: safe,
        description: 'What is different between two roles.',
      },
      'LevelChange/Comparison': {
        actions: safe,
        description: 'One role next to another: its head, and what stays.',
      },
      'LevelChange/Styles': {
        actions: safe,
        description: 'The style sheet of a comparison, which comes with it.',
      },
      'LevelChange/Themes': {
        actions: safe,
        description: 'The competencies that are compared, by theme.',
      },
      RoleExpectations: {
        actions: safe,
        description: 'What is expected in one role, and where it comes from.',
      },
      RoleLink: {
        actions: safe,
        description: 'A link in a text to a role, by its current title.',
      },
    },
  };
}
