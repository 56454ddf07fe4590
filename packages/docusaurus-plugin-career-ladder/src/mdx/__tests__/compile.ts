import type {Instance} from '../../delivery/names';
import {transformTags} from '../transform';

const siteDir = '/site';

export const handbook: Instance = {
  id: 'default',
  dependencyFile: '/site/.docusaurus/names.json',
  uses: {roles: new Set(), mistaken: false},
  names: () => [
    {
      id: 'development',
      roles: ['developer', 'senior-developer'],
      levels: true,
      aliases: {programmer: 'developer'},
    },
    {
      id: 'security',
      roles: [
        'security-engineer',
        'staff-security-engineer',
        'leadership#engineering-manager',
      ],
      levels: true,
    },
    {id: 'legal/counsel', roles: ['counsel'], download: true},
  ],
};

/** Compiles MDX with the transform, as Docusaurus' MDX loader would; JSX is kept so that it can be read. */
export async function compile(
  source: string,
  {
    instances = [handbook],
    format = 'mdx',
    path = `${siteDir}/docs/page.${format}`,
  }: {instances?: Instance[]; format?: 'mdx' | 'md'; path?: string} = {},
): Promise<string> {
  const mdx = await import('@mdx-js/mdx');
  const result = await mdx.compile(
    {value: source, path},
    {
      format,
      jsx: true,
      remarkPlugins: [[transformTags, {siteDir, instances}]],
    },
  );
  return result.toString();
}

/** The imports and the tags in compiled MDX, one a line. */
export async function compiledTags(
  source: string,
  options?: Parameters<typeof compile>[1],
): Promise<string> {
  const code = await compile(source, options);
  const imports = code.match(/^import .*;$/gm) ?? [];
  const found =
    code.match(
      /<(?:CareerLadder|CareerMap|CompetencyMatrix|EquivalenceTable|LevelChange|RoleExpectations|RoleLink)\b[^>]*>/g,
    ) ?? [];
  return [...imports, ...found].join('\n');
}

/** What the transform says of MDX that it refuses. */
export async function messageOf(
  source: string,
  options?: Parameters<typeof compile>[1],
): Promise<string> {
  try {
    await compile(source, options);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('It was expected to be refused.');
}
