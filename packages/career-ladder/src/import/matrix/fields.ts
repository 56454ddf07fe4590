// cspell:ignore levelid competencyid skillid proficiencylevels competencycategories supportingurls createdat updatedat
import {slug} from '../../names/slug';

/**
 * What the keys of data files with competencies mean, as slugs. They are matched whole: "Technical competencies" is a theme's
 * title, "competencies" holds a list.
 */
const meanings: Record<Meaning, readonly string[]> = {
  name: ['name', 'title', 'displayname', 'display-name', 'label'],
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

/** The text under the first key of a meaning. */
export function textUnder(data: Data, meaning: Meaning): string | undefined {
  const found = Object.entries(data).find(
    ([key, value]) =>
      means(key, meaning) && typeof value === 'string' && value !== '',
  )?.[1];
  return typeof found === 'string' ? found.trim() : undefined;
}

/** What other entries of the file call this one. */
export function idOf(data: Data): string | undefined {
  const found = Object.entries(data).find(
    ([key, value]) =>
      ['id', 'key', 'slug'].includes(slug(key)) && typeof value === 'string',
  )?.[1];
  return typeof found === 'string' ? found : undefined;
}
