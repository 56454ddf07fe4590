// cspell:ignore examplecriteria levelid competencyid skillid proficiencylevels competencycategories supportingurls createdat updatedat
import {slug} from '../../names/slug';

/**
 * What the keys of data files with competencies mean, as slugs. They are matched whole: "Technical competencies" is a theme's
 * title, "competencies" holds a list.
 */
const meanings: Record<Meaning, readonly string[]> = {
  /** The likeliest first. */
  name: ['title', 'displayname', 'display-name', 'label', 'name'],
  text: [
    'summary',
    'description',
    'text',
    'detail',
    'details',
    'expectation',
    'behaviour',
    'behavior',
    'definition',
    'content',
    'value',
  ],
  list: [
    'criteria',
    'examplecriteria',
    'example-criteria',
    'behaviours',
    'behaviors',
    'expectations',
    'signals',
    'indicators',
    'items',
    'points',
    'bullets',
    'content',
    'contents',
    'descriptions',
    'requirements',
    'statements',
  ],
  example: ['examples', 'example'],
  level: [
    'level',
    'levels',
    'levelid',
    'level-id',
    'milestones',
    'grade',
    'grades',
    'proficiencylevels',
    'proficiency-levels',
  ],
  competency: [
    'competency',
    'competencies',
    'competence',
    'competences',
    'competencyid',
    'competency-id',
    'skill',
    'skills',
    'skillid',
    'skill-id',
    'capability',
    'capabilities',
    'dimension',
    'dimensions',
    'attribute',
    'attributes',
    'topic',
    'topics',
  ],
  theme: [
    'theme',
    'themes',
    'category',
    'categories',
    'pillar',
    'pillars',
    'area',
    'areas',
    'group',
    'groups',
    'track',
    'tracks',
    'competencycategories',
    'competency-categories',
  ],
  mark: [
    'id',
    'key',
    'slug',
    'path',
    'url',
    'href',
    'link',
    'links',
    'color',
    'colour',
    'icon',
    'order',
    'weight',
    'version',
    'type',
    'phase',
    'proficiency',
    'supportingurls',
    'createdat',
    'updatedat',
  ],
};

type Meaning =
  | 'name'
  | 'text'
  | 'list'
  | 'example'
  | 'level'
  | 'competency'
  | 'theme'
  /** What says nothing of a competency. */
  | 'mark';

export function means(key: string, meaning: Meaning): boolean {
  return meanings[meaning].includes(slug(key));
}

export type Data = Record<string, unknown>;

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text under a key of a meaning: a `name` beside a `title` is for programs. */
export function textUnder(data: Data, meaning: Meaning): string | undefined {
  const texts = new Map(
    Object.entries(data).flatMap(([key, value]) =>
      typeof value === 'string' && value.trim() !== ''
        ? [[slug(key), value.trim()]]
        : [],
    ),
  );
  const key = meanings[meaning].find((name) => texts.has(name));
  return key === undefined ? undefined : texts.get(key);
}

/** The texts that show what an entry expects. */
export function examplesOf(data: Data): string[] {
  return Object.entries(data)
    .filter(([key]) => means(key, 'example'))
    .flatMap(([, value]): unknown[] => (Array.isArray(value) ? value : [value]))
    .flatMap((value) =>
      typeof value === 'string' && value.trim() !== '' ? value.trim() : [],
    );
}

/** What other entries of the file call this one. */
export function idOf(data: Data): string | undefined {
  const found = Object.entries(data).find(
    ([key, value]) =>
      ['id', 'key', 'slug'].includes(slug(key)) && typeof value === 'string',
  )?.[1];
  return typeof found === 'string' ? found : undefined;
}
