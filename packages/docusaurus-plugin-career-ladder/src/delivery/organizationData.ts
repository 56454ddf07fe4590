import type {
  DownloadView,
  LadderView,
  LanguageOptions,
  Organization,
} from 'career-ladder';
import type {Content} from '../content/content';
import {offerOf} from '../downloads/offer';
import type {PluginOptions} from '../options';

/** Begins like no track's file, so that the two never meet. */
export const organizationName = '_organization';

/** What the views are made from that show other than one whole track. No page imports it whole. */
export interface OrganizationData {
  organization: Organization;
  /** What sentences are formed with. */
  language: LanguageOptions;
  /** By track: what its ladder says of the file it comes from. */
  sources: Record<string, Pick<LadderView, 'edit' | 'problems'>>;
  /** By track: the link to what it expects, for spreadsheets. */
  sheets: Record<string, Omit<DownloadView, 'text'>>;
}

export function organizationData(
  {organization, ladders, language}: Content,
  options: Pick<PluginOptions, 'id' | 'download'>,
): OrganizationData {
  return {
    organization,
    language,
    sources: Object.fromEntries(
      ladders.map(({track, edit, problems}) => [
        track,
        {...(edit && {edit}), ...(problems && {problems})},
      ]),
    ),
    sheets: Object.fromEntries(
      organization.tracks.flatMap(({id}) => {
        const offer = offerOf(id, 'csv', options);
        return offer ? [[id, offer]] : [];
      }),
    ),
  };
}
