// The slip is meant: cspell:ignore snior
import type {Instance} from '../../delivery/names';
import {version} from '../../version';
import {compiledTags, messageOf} from './compile';

const uses = {roles: new Set<string>(), mistaken: false};

const handbook: Instance = {
  id: 'default',
  dependencyFile: '/site/.docusaurus/names.json',
  uses,
  names: () => [
    {
      id: 'security',
      roles: ['lead', 'senior', 'staff'],
      aliases: {expert: 'staff'},
      expected: ['senior', 'staff'],
      competencies: ['reviews', 'threats'],
      promoted: ['senior'],
    },
    {id: 'sales', roles: ['agent', 'seller'], promoted: ['agent']},
    {id: 'legal', roles: ['counsel']},
    // Its data has never been good.
    {id: 'support'},
  ],
};

async function tagsOf(source: string): Promise<string> {
  const tags = await compiledTags(source, {instances: [handbook]});
  return tags.replaceAll(version, '<version>');
}

async function mistakesOf(...tags: string[]): Promise<string> {
  return messageOf(tags.join('\n\n'), {instances: [handbook]});
}

describe('<LevelChange/>', () => {
  it('asks for the comparison of two roles, or of one with all that it leads to', async () => {
    expect(
      await tagsOf(
        '<LevelChange from="security#senior" to="security#Expert" />\n\n<LevelChange from="security#senior" />',
      ),
    ).toMatchInlineSnapshot(`
      "import LevelChange from "@theme/LevelChange";
      import __careerLadder1 from "@generated/docusaurus-plugin-career-ladder/default/_organization.json?career-ladder=<version>&view=LevelChange&from=security%23senior&to=security%23staff";
      import __careerLadder2 from "@generated/docusaurus-plugin-career-ladder/default/_organization.json?career-ladder=<version>&view=LevelChange&from=security%23senior";
      <LevelChange from="security#senior" to="security#Expert" change={__careerLadder1} />
      <LevelChange from="security#senior" change={__careerLadder2} />"
    `);
  });

  it('relies on both of its roles', async () => {
    uses.roles.clear();
    await tagsOf('<LevelChange from="security#senior" to="sales#agent" />');
    expect([...uses.roles]).toEqual(['security#senior', 'sales#agent']);
  });

  it('says what is wrong with its roles', async () => {
    expect(
      await mistakesOf(
        '<LevelChange to="security#staff" />',
        '<LevelChange from="senior" />',
        '<LevelChange from="security#snior" />',
        '<LevelChange from="security#senior" to="security#nobody" />',
        '<LevelChange from="security#staff" to="security#expert" />',
        '<LevelChange from="security#staff" />',
        '<LevelChange from={role} />',
        '<LevelChange role="security#senior" />',
        'In a line <LevelChange from="security#senior" />',
      ),
    ).toMatchInlineSnapshot(`
      "docs/page.mdx:1:1  A role is missing: <LevelChange from="track#role" to="track#role"/> compares two roles, <LevelChange from="track#role"/> a role with each that it leads to.
      docs/page.mdx:3:1  The role "senior" is not of the form "track#role": <LevelChange from="track#role" to="track#role"/>.
      docs/page.mdx:5:1  Unknown role "snior" in track "security". Did you mean "senior"? Known roles: lead, senior, staff.
      docs/page.mdx:7:1  Unknown role "nobody" in track "security". Known roles: lead, senior, staff.
      docs/page.mdx:9:1  The props "from" and "to" name the same role, "security#staff". Name another one, or leave "to" out to compare it with each role that it leads to.
      docs/page.mdx:11:1  The role "security#staff" leads to no other by promotion, so there is nothing to compare it with. Give it "next", or name the other role: <LevelChange from="security#staff" to="track#role"/>.
      docs/page.mdx:13:14  The prop "from" of <LevelChange> is read when the page is compiled, so it has to be a text in quotes.
      docs/page.mdx:15:14  Unknown prop "role" of <LevelChange>. Known props: from, to, instance.
      docs/page.mdx:17:11  <LevelChange> draws a figure, which cannot stand in a paragraph. Put the tag on lines of its own, with an empty line before and after."
    `);
  });

  it('says that nothing is written that could be compared', async () => {
    expect(
      await mistakesOf(
        '<LevelChange from="sales#agent" />',
        '<LevelChange from="sales#agent" to="sales#seller" />',
        '<LevelChange from="sales#agent" to="legal#counsel" />',
      ),
    ).toMatchInlineSnapshot(`
      "docs/page.mdx:1:1  Nothing is expected yet in the track "sales", so there is nothing to compare. Write "competencies" and "expectations" in the track or in a shared file, such as _organization.yml.
      docs/page.mdx:3:1  Nothing is expected yet in the track "sales", so there is nothing to compare. Write "competencies" and "expectations" in the track or in a shared file, such as _organization.yml.
      docs/page.mdx:5:1  Nothing is expected yet in the tracks "sales" and "legal", so there is nothing to compare. Write "competencies" and "expectations" in the track or in a shared file, such as _organization.yml."
    `);
  });

  it('takes names as they are where the data has never been good', async () => {
    expect(
      await tagsOf(
        '<LevelChange from="support#agent" />\n\n<LevelChange from="sales#agent" to="support#lead" />',
      ),
    ).toMatch('&from=support%23agent"');
  });
});

describe('<RoleExpectations/>', () => {
  it('asks for what is expected in one role', async () => {
    expect(await tagsOf('<RoleExpectations role="security#staff" />'))
      .toMatchInlineSnapshot(`
      "import RoleExpectations from "@theme/RoleExpectations";
      import __careerLadder1 from "@generated/docusaurus-plugin-career-ladder/default/_organization.json?career-ladder=<version>&view=RoleExpectations&role=security%23staff";
      <RoleExpectations role="security#staff" expectations={__careerLadder1} />"
    `);
  });

  it('says what is wrong with its role', async () => {
    expect(
      await mistakesOf(
        '<RoleExpectations />',
        '<RoleExpectations role="security#snior" />',
        '<RoleExpectations role="security#lead" />',
        '<RoleExpectations role="sales#agent" />',
      ),
    ).toMatchInlineSnapshot(`
      "docs/page.mdx:1:1  A role is missing: <RoleExpectations role="track#role"/>.
      docs/page.mdx:3:1  Unknown role "snior" in track "security". Did you mean "senior"? Known roles: lead, senior, staff.
      docs/page.mdx:5:1  Nothing is expected yet in the role "security#lead". Write it at the role's level, below "expectations". Known competencies: reviews, threats. Known roles in which something is expected: senior, staff.
      docs/page.mdx:7:1  Nothing is expected yet in the track "sales". Write "competencies" and "expectations" in the track or in a shared file, such as _organization.yml."
    `);
  });

  it('takes names as they are where the data has never been good', async () => {
    expect(await tagsOf('<RoleExpectations role="support#lead" />')).toMatch(
      '&role=support%23lead"',
    );
  });
});
