import type {LadderView, LanguageOptions, Organization} from 'career-ladder';
import type {Content} from '../content/content';

/** Begins like no track's file, so that the two never meet. */
export const organizationName = '_organization';

/** What the views are made from that show other than one whole track. No page imports it whole. */
export interface OrganizationData {
  organization: Organization;
  /** What sentences are formed with. */
  language: LanguageOptions;
  /** By track: what its ladder says of the file it comes from. */
  sources: Record<string, Pick<LadderView, 'edit' | 'problems'>>;
}

export function organizationData({
  organization,
  ladders,
  language,
}: Content): OrganizationData {
  return {
    organization,
    language,
    sources: Object.fromEntries(
      ladders.map(({track, edit, problems}) => [
        track,
        {...(edit && {edit}), ...(problems && {problems})},
      ]),
    ),
  };
}
