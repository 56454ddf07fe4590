import {variants, type Variant} from './site';

/** The handbook as its readers have it: in all of its languages, English at its root. */
export const translatedSite: Variant = {
  ...variants.faster,
  name: 'languages',
  languages: ['en', 'de', 'ar'],
};
