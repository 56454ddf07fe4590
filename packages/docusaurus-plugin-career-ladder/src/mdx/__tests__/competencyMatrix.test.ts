// The slip is meant: cspell:ignore securty
import type {Instance} from '../../delivery/names';
import {version} from '../../version';
import {compiledTags, handbook, messageOf} from './compile';

const instance: Instance = {
  ...handbook,
  names: () => [
    {
      id: 'security',
      roles: ['engineer'],
      expected: ['engineer'],
      download: true,
    },
    {id: 'development', roles: ['developer'], expected: ['developer']},
    {id: 'sales', roles: ['agent']},
    // Its data has never been good.
    {id: 'support'},
  ],
};

describe('<CompetencyMatrix/>', () => {
  it('becomes imports; of several on a page, the anchors differ', async () => {
    const code = await compiledTags(
      [
        '<CompetencyMatrix track="Security" download />',
        '<CompetencyMatrix track="development" />',
        '<CompetencyMatrix track="support" download={true} />',
      ].join('\n\n'),
      {instances: [instance]},
    );
    expect(code.replaceAll(version, '<version>')).toMatchInlineSnapshot(`
      "import CompetencyMatrix from "@theme/CompetencyMatrix";
      import __careerLadder1 from "@generated/docusaurus-plugin-career-ladder/default/_organization.json?career-ladder=<version>&view=CompetencyMatrix&track=security&download=true";
      import __careerLadder2 from "@generated/docusaurus-plugin-career-ladder/default/_organization.json?career-ladder=<version>&view=CompetencyMatrix&track=development";
      import __careerLadder3 from "@generated/docusaurus-plugin-career-ladder/default/_organization.json?career-ladder=<version>&view=CompetencyMatrix&track=support&download=true";
      <CompetencyMatrix track="Security" download matrix={__careerLadder1} />
      <CompetencyMatrix track="development" matrix={__careerLadder2} occurrence="2" />
      <CompetencyMatrix track="support" download={true} matrix={__careerLadder3} occurrence="3" />"
    `);
  });

  it('says what is wrong with it', async () => {
    expect(
      await messageOf(
        [
          '<CompetencyMatrix />',
          '<CompetencyMatrix track="securty" />',
          '<CompetencyMatrix track="sales" />',
          '<CompetencyMatrix track="development" download />',
          '<CompetencyMatrix tracks="security" />',
          'A matrix <CompetencyMatrix track="security" /> in a line',
        ].join('\n\n'),
        {instances: [instance]},
      ),
    ).toMatchInlineSnapshot(`
      "docs/page.mdx:1:1  A track is missing: <CompetencyMatrix track="…"/>. Known tracks: security, development, sales, support.
      docs/page.mdx:3:1  Unknown track "securty". Did you mean "security"? Known tracks: security, development, sales, support.
      docs/page.mdx:5:1  The track "sales" expects nothing. <CompetencyMatrix> shows competencies by level: give the track "competencies" and "expectations", or extend a shared file that has them.
      docs/page.mdx:7:1  There is no file to offer with "download": set the option "download" of docusaurus-plugin-career-ladder to "asked", or to true for all ladders and matrices.
      docs/page.mdx:9:19  Unknown prop "tracks" of <CompetencyMatrix>. Did you mean "track"? Known props: track, instance, download, occurrence.
      docs/page.mdx:11:10  <CompetencyMatrix> draws a figure, which cannot stand in a paragraph. Put the tag on lines of its own, with an empty line before and after."
    `);
  });
});
