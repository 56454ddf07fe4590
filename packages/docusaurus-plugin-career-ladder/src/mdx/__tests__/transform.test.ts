// The slips and the encoded signs are meant: cspell:ignore Cdevelopment Fcounsel develpment securty enginer trak
import {version} from '../../version';
import {compile, compiledTags, handbook, messageOf} from './compile';

const versions = new RegExp(version.replaceAll('.', '\\.'), 'g');

async function tagsOf(...args: Parameters<typeof compiledTags>) {
  return (await compiledTags(...args)).replace(versions, '<version>');
}

describe('a tag', () => {
  it('becomes imports of its component and of what it renders', async () => {
    expect(await tagsOf('# Page\n\n<CareerLadder track="security" />\n'))
      .toMatchInlineSnapshot(`
      "import CareerLadder from "@theme/CareerLadder";
      import __careerLadder1 from "@generated/docusaurus-plugin-career-ladder/default/security.json?career-ladder=<version>&view=CareerLadder";
      <CareerLadder track="security" ladder={__careerLadder1} />"
    `);
  });

  it('costs its own data only: a role link, one title', async () => {
    expect(
      await tagsOf(
        'See <RoleLink role="security#staff-security-engineer" /> or <RoleLink role="development#developer">this</RoleLink>.\n',
      ),
    ).toMatchInlineSnapshot(`
      "import RoleLink from "@theme/RoleLink";
      import __careerLadder1 from "@generated/docusaurus-plugin-career-ladder/default/security.json?career-ladder=<version>&view=RoleLink&role=staff-security-engineer";
      import __careerLadder2 from "@generated/docusaurus-plugin-career-ladder/default/development.json?career-ladder=<version>&view=RoleLink&role=developer";
      <RoleLink role="security#staff-security-engineer" link={__careerLadder1} />
      <RoleLink role="development#developer" link={__careerLadder2}>"
    `);
  });

  it('finds a role by an earlier id', async () => {
    expect(
      await tagsOf('<RoleLink role="development#Programmer" />\n'),
    ).toMatch('&view=RoleLink&role=developer"');
  });

  it('shares its imports with tags that ask for the same', async () => {
    expect(
      await tagsOf(
        '<RoleLink role="development#developer" />\n\n<RoleLink role="development#developer" />\n',
      ),
    ).toMatchInlineSnapshot(`
      "import RoleLink from "@theme/RoleLink";
      import __careerLadder1 from "@generated/docusaurus-plugin-career-ladder/default/development.json?career-ladder=<version>&view=RoleLink&role=developer";
      <RoleLink role="development#developer" link={__careerLadder1} />
      <RoleLink role="development#developer" link={__careerLadder1} />"
    `);
  });

  it('knows that the same ladder stands on the page already', async () => {
    expect(
      await tagsOf(
        [
          '<CareerLadder track="security" />',
          '<CareerLadder track="development" />',
          '<CareerLadder track="security" highlight="security-engineer" />',
        ].join('\n\n'),
      ),
    ).toMatchInlineSnapshot(`
      "import CareerLadder from "@theme/CareerLadder";
      import __careerLadder1 from "@generated/docusaurus-plugin-career-ladder/default/security.json?career-ladder=<version>&view=CareerLadder";
      import __careerLadder2 from "@generated/docusaurus-plugin-career-ladder/default/development.json?career-ladder=<version>&view=CareerLadder";
      <CareerLadder track="security" ladder={__careerLadder1} />
      <CareerLadder track="development" ladder={__careerLadder2} />
      <CareerLadder track="security" highlight="security-engineer" ladder={__careerLadder1} occurrence="2" />"
    `);
  });

  it('leaves it to the author to say so, and to a partial to pass it on', async () => {
    expect(
      await tagsOf(
        [
          '<CareerLadder track="security" occurrence={props.occurrence} />',
          '<CareerLadder track="security" occurrence="end" />',
        ].join('\n\n'),
      ),
    ).toMatchInlineSnapshot(`
      "import CareerLadder from "@theme/CareerLadder";
      import __careerLadder1 from "@generated/docusaurus-plugin-career-ladder/default/security.json?career-ladder=<version>&view=CareerLadder";
      <CareerLadder track="security" occurrence={props.occurrence} ladder={__careerLadder1} />
      <CareerLadder track="security" occurrence="end" ladder={__careerLadder1} />"
    `);
  });

  it('takes names as slugs', async () => {
    expect(
      await tagsOf(
        [
          '<CareerLadder track="Security" highlight="Staff Security Engineer" />',
          '<CareerLadder track="Security" highlight="security#staff-security-engineer" />',
          '<CareerLadder track="security" highlight="Leadership#Engineering Manager" />',
          '<CareerLadder track="legal/Counsel" />',
        ].join('\n\n'),
      ),
    ).toMatchInlineSnapshot(`
      "import CareerLadder from "@theme/CareerLadder";
      import __careerLadder1 from "@generated/docusaurus-plugin-career-ladder/default/security.json?career-ladder=<version>&view=CareerLadder";
      import __careerLadder2 from "@generated/docusaurus-plugin-career-ladder/default/legal/counsel.json?career-ladder=<version>&view=CareerLadder";
      <CareerLadder track="Security" highlight="staff-security-engineer" ladder={__careerLadder1} />
      <CareerLadder track="Security" highlight="staff-security-engineer" ladder={__careerLadder1} occurrence="2" />
      <CareerLadder track="security" highlight="leadership#engineering-manager" ladder={__careerLadder1} occurrence="3" />
      <CareerLadder track="legal/Counsel" ladder={__careerLadder2} />"
    `);
  });

  it('leaves out the legend and the outline that it does not show', async () => {
    expect(
      await tagsOf(
        '<CareerLadder track="security" legend={false} outline={false} />\n\n<CareerLadder track="development" legend outline />\n',
      ),
    ).toMatchInlineSnapshot(`
      "import CareerLadder from "@theme/CareerLadder";
      import __careerLadder1 from "@generated/docusaurus-plugin-career-ladder/default/security.json?career-ladder=<version>&view=CareerLadder&legend=false&outline=false";
      import __careerLadder2 from "@generated/docusaurus-plugin-career-ladder/default/development.json?career-ladder=<version>&view=CareerLadder";
      <CareerLadder track="security" legend={false} outline={false} ladder={__careerLadder1} />
      <CareerLadder track="development" legend outline ladder={__careerLadder2} />"
    `);
  });

  it('asks for the link to the picture, or for none', async () => {
    expect(
      await tagsOf(
        '<CareerLadder track="legal/counsel" download />\n\n<CareerLadder track="security" download={false} />\n',
      ),
    ).toMatchInlineSnapshot(`
      "import CareerLadder from "@theme/CareerLadder";
      import __careerLadder1 from "@generated/docusaurus-plugin-career-ladder/default/legal/counsel.json?career-ladder=<version>&view=CareerLadder&download=true";
      import __careerLadder2 from "@generated/docusaurus-plugin-career-ladder/default/security.json?career-ladder=<version>&view=CareerLadder&download=false";
      <CareerLadder track="legal/counsel" download ladder={__careerLadder1} />
      <CareerLadder track="security" download={false} ladder={__careerLadder2} />"
    `);
  });

  it('takes expressions that are written out', async () => {
    expect(
      await tagsOf(
        "<CareerLadder track={'security'} direction={`vertical`} caption={<b>So</b>} />\n",
      ),
    ).toMatchInlineSnapshot(`
      "import CareerLadder from "@theme/CareerLadder";
      import __careerLadder1 from "@generated/docusaurus-plugin-career-ladder/default/security.json?career-ladder=<version>&view=CareerLadder";
      <CareerLadder track={'security'} direction={\`vertical\`} caption={<_components.b>"
    `);
  });

  it('asks for the part of a ladder around a role', async () => {
    expect(
      await tagsOf(
        [
          '<CareerLadder role="development#Programmer" />',
          '<CareerLadder role="legal/counsel#counsel" legend={false} />',
        ].join('\n\n'),
      ),
    ).toMatchInlineSnapshot(`
      "import CareerLadder from "@theme/CareerLadder";
      import __careerLadder1 from "@generated/docusaurus-plugin-career-ladder/default/_organization.json?career-ladder=<version>&view=CareerLadder&role=development%23developer";
      import __careerLadder2 from "@generated/docusaurus-plugin-career-ladder/default/_organization.json?career-ladder=<version>&view=CareerLadder&legend=false&role=legal%2Fcounsel%23counsel";
      <CareerLadder role="development#Programmer" ladder={__careerLadder1} />
      <CareerLadder role="legal/counsel#counsel" legend={false} ladder={__careerLadder2} />"
    `);
  });

  it('knows that a ladder stands on the page already, whole or in part', async () => {
    expect(
      await tagsOf(
        '<CareerLadder track="development" />\n\n<CareerLadder role="development#developer" />\n',
      ),
    ).toMatch('occurrence="2"');
  });

  it('takes a list of tracks, each once, or shows all', async () => {
    expect(
      await tagsOf(
        [
          "<EquivalenceTable tracks={['security', 'Development', 'security']} />",
          '<EquivalenceTable />',
        ].join('\n\n'),
      ),
    ).toMatchInlineSnapshot(`
      "import EquivalenceTable from "@theme/EquivalenceTable";
      import __careerLadder1 from "@generated/docusaurus-plugin-career-ladder/default/_organization.json?career-ladder=<version>&view=EquivalenceTable&tracks=security%2Cdevelopment";
      import __careerLadder2 from "@generated/docusaurus-plugin-career-ladder/default/_organization.json?career-ladder=<version>&view=EquivalenceTable";
      <EquivalenceTable tracks={['security', 'Development', 'security']} table={__careerLadder1} />
      <EquivalenceTable table={__careerLadder2} />"
    `);
  });

  it('asks for a map of some tracks, or of all; where there are several, their anchors differ', async () => {
    expect(
      await tagsOf(
        [
          "<CareerMap tracks={['security', 'Development', 'security']} />",
          '<CareerMap legend={false} caption="All" />',
        ].join('\n\n'),
      ),
    ).toMatchInlineSnapshot(`
      "import CareerMap from "@theme/CareerMap";
      import __careerLadder1 from "@generated/docusaurus-plugin-career-ladder/default/_organization.json?career-ladder=<version>&view=CareerMap&tracks=security%2Cdevelopment";
      import __careerLadder2 from "@generated/docusaurus-plugin-career-ladder/default/_organization.json?career-ladder=<version>&view=CareerMap";
      <CareerMap tracks={['security', 'Development', 'security']} map={__careerLadder1} />
      <CareerMap legend={false} caption="All" map={__careerLadder2} occurrence="2" />"
    `);
  });

  it('is found in expressions, attributes and exports', async () => {
    expect(
      await tagsOf(
        [
          'export const intro = <CareerLadder track="security" />;',
          '{[1].map((key) => <CareerLadder key={key} track="development" />)}',
          '<Box side={<RoleLink role="development#developer" />}>\n\n  <CareerLadder track="legal/counsel" />\n\n</Box>',
        ].join('\n\n'),
      ),
    ).toMatchInlineSnapshot(`
      "import CareerLadder from "@theme/CareerLadder";
      import __careerLadder1 from "@generated/docusaurus-plugin-career-ladder/default/security.json?career-ladder=<version>&view=CareerLadder";
      import __careerLadder2 from "@generated/docusaurus-plugin-career-ladder/default/development.json?career-ladder=<version>&view=CareerLadder";
      import RoleLink from "@theme/RoleLink";
      import __careerLadder4 from "@generated/docusaurus-plugin-career-ladder/default/development.json?career-ladder=<version>&view=RoleLink&role=developer";
      import __careerLadder5 from "@generated/docusaurus-plugin-career-ladder/default/legal/counsel.json?career-ladder=<version>&view=CareerLadder";
      <CareerLadder track="security" ladder={__careerLadder1} />
      <CareerLadder key={key} track="development" ladder={__careerLadder2} />
      <RoleLink role="development#developer" link={__careerLadder4} />
      <CareerLadder track="legal/counsel" ladder={__careerLadder5} />"
    `);
  });

  it('is found in lists, tables, quotes and containers', async () => {
    const code = await compile(
      [
        '- <CareerLadder track="security" />',
        '> <CareerLadder track="security" />',
        '<div>\n  <CareerLadder track="security" />\n</div>',
      ].join('\n\n'),
    );
    expect(code.match(/ladder=\{__careerLadder1\}/g)).toHaveLength(3);
  });

  it('does not count in code and comments', async () => {
    const code = await compile(
      [
        '```mdx\n<CareerLadder track="nowhere" />\n```',
        '`<CareerLadder track="nowhere" />`',
        '{/* <CareerLadder track="nowhere" /> */}',
        '{"<CareerLadder />"}',
      ].join('\n\n'),
    );
    expect(code).toContain('nowhere');
    expect(code).not.toContain('import');
  });

  it.each([
    "import CareerLadder from './mine';",
    "import {CareerLadder} from './mine';",
    "import {Other as CareerLadder} from './mine';",
    "import * as CareerLadder from './mine';",
    'export function CareerLadder() {}',
    'export const CareerLadder = () => null;',
    'export const {a: CareerLadder} = {};',
    'export const [...CareerLadder] = [];',
    'export class CareerLadder {}',
  ])('gives way to the name in the file itself: %s', async (own) => {
    const code = await compile(`${own}\n\n<CareerLadder track={anything} />\n`);
    expect(code).not.toContain('@generated');
    expect(code).not.toContain('@theme');
  });

  it('may be imported by the file as well', async () => {
    expect(
      await tagsOf(
        [
          "import CareerLadder from '@theme/CareerLadder';",
          '<CareerLadder track="security" />',
        ].join('\n\n'),
      ),
    ).toMatchInlineSnapshot(`
      "import __careerLadder0 from "@generated/docusaurus-plugin-career-ladder/default/security.json?career-ladder=<version>&view=CareerLadder";
      import CareerLadder from '@theme/CareerLadder';
      <CareerLadder track="security" ladder={__careerLadder0} />"
    `);
  });

  it('with the data of its author is given the component only', async () => {
    expect(
      await tagsOf(
        [
          "import security from '@generated/docusaurus-plugin-career-ladder/default/security.json';",
          '<CareerLadder ladder={security} highlight={name} {...more} />',
        ].join('\n\n'),
      ),
    ).toMatchInlineSnapshot(`
      "import CareerLadder from "@theme/CareerLadder";
      import security from '@generated/docusaurus-plugin-career-ladder/default/security.json';
      <CareerLadder ladder={security} highlight={name} {...more} />"
    `);
  });
});

describe('instances', () => {
  const sales = {
    ...handbook,
    id: 'sales',
    names: () => [{id: 'account-executive', roles: ['associate']}],
  };

  it('are named on the tag; without a name it means the default one', async () => {
    expect(
      await tagsOf(
        [
          '<CareerLadder track="security" />',
          '<CareerLadder instance="sales" track="account-executive" />',
          'A <RoleLink instance="sales" role="account-executive#associate" />.',
        ].join('\n\n'),
        {instances: [sales, handbook]},
      ),
    ).toMatchInlineSnapshot(`
      "import CareerLadder from "@theme/CareerLadder";
      import __careerLadder1 from "@generated/docusaurus-plugin-career-ladder/default/security.json?career-ladder=<version>&view=CareerLadder";
      import __careerLadder2 from "@generated/docusaurus-plugin-career-ladder/sales/account-executive.json?career-ladder=<version>&view=CareerLadder";
      import RoleLink from "@theme/RoleLink";
      import __careerLadder4 from "@generated/docusaurus-plugin-career-ladder/sales/account-executive.json?career-ladder=<version>&view=RoleLink&role=associate";
      <CareerLadder track="security" ladder={__careerLadder1} />
      <CareerLadder instance="sales" track="account-executive" ladder={__careerLadder2} />
      <RoleLink instance="sales" role="account-executive#associate" link={__careerLadder4} />"
    `);
  });

  it('mean the first one if none is called default', async () => {
    expect(
      await tagsOf('<CareerLadder track="account-executive" />', {
        instances: [sales, {...handbook, id: 'other'}],
      }),
    ).toContain('/sales/account-executive.json');
  });

  it('have to exist', async () => {
    expect(
      await messageOf('<CareerLadder instance="sale" track="security" />', {
        instances: [handbook, sales],
      }),
    ).toMatchInlineSnapshot(
      `"docs/page.mdx:1:1  Unknown instance "sale". Did you mean "sales"? Known instances: default, sales."`,
    );
  });
});

describe('a track that has never been good', () => {
  const names = () => [{id: 'security'}, {id: 'development', roles: ['dev']}];

  it('takes any role', async () => {
    const instances = [{...handbook, names}];
    expect(
      await tagsOf(
        '<CareerLadder track="security" highlight="Anything" />\n\n<RoleLink role="security#anything" />\n',
        {instances},
      ),
    ).toMatchInlineSnapshot(`
      "import CareerLadder from "@theme/CareerLadder";
      import __careerLadder1 from "@generated/docusaurus-plugin-career-ladder/default/security.json?career-ladder=<version>&view=CareerLadder";
      import RoleLink from "@theme/RoleLink";
      import __careerLadder3 from "@generated/docusaurus-plugin-career-ladder/default/security.json?career-ladder=<version>&view=RoleLink&role=anything";
      <CareerLadder track="security" highlight="anything" ladder={__careerLadder1} />
      <RoleLink role="security#anything" link={__careerLadder3} />"
    `);
  });

  it('may be any track while the folder cannot be read', async () => {
    const instances = [{...handbook, names: () => [{id: '_'}]}];
    expect(await tagsOf('<CareerLadder track="security" />', {instances}))
      .toMatchInlineSnapshot(`
      "import CareerLadder from "@theme/CareerLadder";
      import __careerLadder1 from "@generated/docusaurus-plugin-career-ladder/default/_.json?career-ladder=<version>&view=CareerLadder";
      <CareerLadder track="security" ladder={__careerLadder1} />"
    `);
  });
});

describe('mistakes', () => {
  it('of a file are reported at once, in their order, with the nearest names', async () => {
    expect(
      await messageOf(
        [
          '# Page',
          '<CareerLadder track="securty" />',
          '<CareerLadder />',
          '<CareerLadder track="security" highlight="staff-security-enginer" />',
          '<CareerLadder trak="security" />',
          'Text <RoleLink role="security" /> and <RoleLink role="security#nobody" /> and <RoleLink />.',
          '<CareerLadder track={team} {...props} />',
          '<CareerLadder track="security" direction="up" legend="no" instance={1} />',
          'export const a = <RoleLink role="sales#x" />;',
          '<Box>\n  {<CareerLadder track />}\n</Box>',
        ].join('\n\n'),
      ),
    ).toMatchInlineSnapshot(`
      "docs/page.mdx:3:1  Unknown track "securty". Did you mean "security"? Known tracks: development, security, legal/counsel.
      docs/page.mdx:5:1  A track or a role is missing: <CareerLadder track="…"/> draws a whole ladder, <CareerLadder role="track#role"/> the part of it around a role. Known tracks: development, security, legal/counsel.
      docs/page.mdx:7:1  Unknown role "staff-security-enginer" in track "security". Did you mean "staff-security-engineer"? Known roles: security-engineer, staff-security-engineer, leadership#engineering-manager.
      docs/page.mdx:9:15  Unknown prop "trak" of <CareerLadder>. Did you mean "track"? Known props: track, role, instance, highlight, direction, caption, legend, outline, download, occurrence.
      docs/page.mdx:11:6  The role "security" is not of the form "track#role": <RoleLink role="development#developer"/>.
      docs/page.mdx:11:39  Unknown role "nobody" in track "security". Known roles: security-engineer, staff-security-engineer, leadership#engineering-manager.
      docs/page.mdx:11:79  A role is missing: <RoleLink role="development#developer"/>.
      docs/page.mdx:13:15  The prop "track" of <CareerLadder> is read when the page is compiled, so it has to be a text in quotes. Or import the data of a track and pass it: <CareerLadder ladder={…}/>.
      docs/page.mdx:13:28  Props of <CareerLadder> are read when the page is compiled, so they cannot be spread. Write them out. Or import the data of a track and pass it: <CareerLadder ladder={…}/>.
      docs/page.mdx:15:32  The prop "direction" of <CareerLadder> is "up". Known values: auto, horizontal, vertical.
      docs/page.mdx:15:47  The prop "legend" of <CareerLadder> is "no". It has to be {true} or {false}.
      docs/page.mdx:15:59  The prop "instance" of <CareerLadder> is 1. It has to be a text in quotes.
      docs/page.mdx:17:18  Unknown track "sales". Known tracks: development, security, legal/counsel.
      docs/page.mdx:20:18  The prop "track" of <CareerLadder> is true. It has to be a text in quotes."
    `);
  });

  it('of a picture that is not there', async () => {
    expect(
      await messageOf(
        [
          '<CareerLadder track="security" download />',
          '<CareerLadder role="legal/counsel#counsel" download />',
        ].join('\n\n'),
      ),
    ).toMatchInlineSnapshot(`
      "docs/page.mdx:1:1  There is no picture to offer with "download": set the option "download" of docusaurus-plugin-career-ladder to "asked", or to true for all ladders.
      docs/page.mdx:3:1  The props "role" and "download" do not go together: there are pictures of whole ladders only. Leave "download" out."
    `);
  });

  it('of the part around a role', async () => {
    expect(
      await messageOf(
        [
          '<CareerLadder track="security" role="security#security-engineer" />',
          '<CareerLadder role="security#security-engineer" highlight="security-engineer" />',
          '<CareerLadder role="security#security-engineer" outline />',
          '<CareerLadder role="security-engineer" />',
          '<CareerLadder role="security#security-enginer" />',
          '<CareerLadder role="securty#security-engineer" />',
          '<CareerLadder role={role} />',
        ].join('\n\n'),
      ),
    ).toMatchInlineSnapshot(`
      "docs/page.mdx:1:1  The props "track" and "role" do not go together: "track" draws a whole ladder, "role" the part of it around a role. Leave one of them out.
      docs/page.mdx:3:1  The props "role" and "highlight" do not go together: the role is marked by itself. Leave "highlight" out.
      docs/page.mdx:5:1  The props "role" and "outline" do not go together: only whole ladders can be opened as text. Leave "outline" out.
      docs/page.mdx:7:1  The role "security-engineer" is not of the form "track#role": <CareerLadder role="track#role"/>.
      docs/page.mdx:9:1  Unknown role "security-enginer" in track "security". Did you mean "security-engineer"? Known roles: security-engineer, staff-security-engineer, leadership#engineering-manager.
      docs/page.mdx:11:1  Unknown track "securty". Did you mean "security"? Known tracks: development, security, legal/counsel.
      docs/page.mdx:13:15  The prop "role" of <CareerLadder> is read when the page is compiled, so it has to be a text in quotes. Or import the data of a track and pass it: <CareerLadder ladder={…}/>."
    `);
  });

  it('of a table', async () => {
    expect(
      await messageOf(
        [
          "<EquivalenceTable tracks={['security', 'develpment']} />",
          "<EquivalenceTable tracks={['legal/counsel']} />",
          '<EquivalenceTable tracks={[]} />',
          '<EquivalenceTable tracks="security" />',
          "<EquivalenceTable tracks={['security', team]} />",
          "<EquivalenceTable track={['security']} />",
        ].join('\n\n'),
      ),
    ).toMatchInlineSnapshot(`
      "docs/page.mdx:1:1  Unknown track "develpment". Did you mean "development"? Known tracks: development, security, legal/counsel.
      docs/page.mdx:3:1  The roles of the track "legal/counsel" have no levels. <EquivalenceTable> shows levels as rows: declare "levels" in _organization.yml or in the track, and give each role its "level".
      docs/page.mdx:5:1  The list of tracks is empty. Name some, or leave "tracks" out to show all that have levels.
      docs/page.mdx:7:19  The prop "tracks" of <EquivalenceTable> is "security". It has to be a list of texts in quotes: {['…', '…']}.
      docs/page.mdx:9:19  The prop "tracks" of <EquivalenceTable> is read when the page is compiled, so it has to be a list of texts in quotes: {['…', '…']}.
      docs/page.mdx:11:19  Unknown prop "track" of <EquivalenceTable>. Did you mean "tracks"? Known props: tracks, instance."
    `);
    expect(
      await messageOf('<EquivalenceTable />', {
        instances: [
          {...handbook, names: () => [{id: 'security', roles: ['a']}]},
        ],
      }),
    ).toMatchInlineSnapshot(
      `"docs/page.mdx:1:1  No track has levels. <EquivalenceTable> shows levels as rows: declare "levels" in _organization.yml or in the track, and give each role its "level"."`,
    );
  });

  it('of maps', async () => {
    expect(
      await messageOf(
        [
          "<CareerMap tracks={['security', 'develpment']} />",
          "<CareerMap tracks={['legal/counsel']} />",
          '<CareerMap tracks={[]} />',
          '<CareerMap tracks="security" />',
          "<CareerMap tracks={['security', team]} />",
          "<CareerMap track={['security']} />",
          '<CareerMap legend="no" />',
          'A map <CareerMap /> in a line',
        ].join('\n\n'),
      ),
    ).toMatchInlineSnapshot(`
      "docs/page.mdx:1:1  Unknown track "develpment". Did you mean "development"? Known tracks: development, security, legal/counsel.
      docs/page.mdx:3:1  None of these tracks has levels. <CareerMap> has levels as columns: declare "levels" in _organization.yml or in the track, and give each role its "level".
      docs/page.mdx:5:1  The list of tracks is empty. Name some, or leave "tracks" out to draw all of them.
      docs/page.mdx:7:12  The prop "tracks" of <CareerMap> is "security". It has to be a list of texts in quotes: {['…', '…']}.
      docs/page.mdx:9:12  The prop "tracks" of <CareerMap> is read when the page is compiled, so it has to be a list of texts in quotes: {['…', '…']}.
      docs/page.mdx:11:12  Unknown prop "track" of <CareerMap>. Did you mean "tracks"? Known props: tracks, instance, caption, legend, occurrence.
      docs/page.mdx:13:12  The prop "legend" of <CareerMap> is "no". It has to be {true} or {false}.
      docs/page.mdx:15:7  <CareerMap> draws a figure, which cannot stand in a paragraph. Put the tag on lines of its own, with an empty line before and after."
    `);
    expect(
      await messageOf('<CareerMap />', {
        instances: [
          {...handbook, names: () => [{id: 'security', roles: ['a']}]},
        ],
      }),
    ).toMatchInlineSnapshot(
      `"docs/page.mdx:1:1  No track has levels. <CareerMap> has levels as columns: declare "levels" in _organization.yml or in the track, and give each role its "level"."`,
    );
  });

  it('name files relative to the site', async () => {
    expect(
      await messageOf('<CareerLadder track="x" />', {
        path: '/site/src/pages/team/index.mdx',
      }),
    ).toMatch(/^src\/pages\/team\/index\.mdx:1:1 {2}Unknown track "x"/);
  });

  it('show no stack', async () => {
    await expect(compile('<CareerLadder track="x" />')).rejects.toHaveProperty(
      'stack',
      '',
    );
  });

  it('of place: a figure cannot stand in a line of text', async () => {
    expect(
      await messageOf(
        [
          'Look: <CareerLadder track="security" />',
          '## Ladder <CareerLadder track="security" />',
          'Look: {<CareerLadder track="security" />}',
          '<p><CareerLadder track="security" /></p>',
          '**<CareerLadder track="security" />**',
        ].join('\n\n'),
      ),
    ).toMatchInlineSnapshot(`
      "docs/page.mdx:1:7  <CareerLadder> draws a figure, which cannot stand in a paragraph. Put the tag on lines of its own, with an empty line before and after.
      docs/page.mdx:3:11  <CareerLadder> draws a figure, which cannot stand in a heading. Put the tag on lines of its own, with an empty line before and after.
      docs/page.mdx:5:8  <CareerLadder> draws a figure, which cannot stand in a paragraph. Put the tag on lines of its own, with an empty line before and after.
      docs/page.mdx:7:4  <CareerLadder> draws a figure, which cannot stand in a paragraph. Put the tag on lines of its own, with an empty line before and after.
      docs/page.mdx:9:3  <CareerLadder> draws a figure, which cannot stand in a paragraph. Put the tag on lines of its own, with an empty line before and after."
    `);
  });

  it('of format: CommonMark knows no tags', async () => {
    expect(
      await messageOf(
        [
          '# Page',
          '',
          '<CareerLadder track="security" />',
          '',
          'Text <RoleLink role="x"/>, `<RoleLink />`.',
          '',
          '<div>',
          '  <CareerLadder',
          '    track="security" />',
          '</div>',
          '',
          '<!-- <CareerLadder /> -->',
          '',
          '```\n<CareerLadder />\n```',
          '',
          '<CareerLadderLike />',
        ].join('\n'),
        {format: 'md'},
      ),
    ).toMatchInlineSnapshot(`
      "docs/page.md:3:1  <CareerLadder> works in MDX only, and this file is CommonMark. Rename it to .mdx, or set \`mdx: {format: mdx}\` in its front matter.
      docs/page.md:5:6  <RoleLink> works in MDX only, and this file is CommonMark. Rename it to .mdx, or set \`mdx: {format: mdx}\` in its front matter.
      docs/page.md:8:3  <CareerLadder> works in MDX only, and this file is CommonMark. Rename it to .mdx, or set \`mdx: {format: mdx}\` in its front matter."
    `);
  });

  it('say that there are no tracks', async () => {
    expect(
      await messageOf('<CareerLadder track="x" />\n\n<CareerLadder />', {
        instances: [{...handbook, names: () => []}],
      }),
    ).toMatchInlineSnapshot(`
      "docs/page.mdx:1:1  Unknown track "x". There are no tracks.
      docs/page.mdx:3:1  A track or a role is missing: <CareerLadder track="…"/> draws a whole ladder, <CareerLadder role="track#role"/> the part of it around a role. There are no tracks."
    `);
  });
});
