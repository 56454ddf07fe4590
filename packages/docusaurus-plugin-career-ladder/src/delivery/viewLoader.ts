import type {LadderView} from 'career-ladder';
import {tags} from '../mdx/tags';
import type {OrganizationData} from './organizationData';
import {parseViewRequest} from './request';

/**
 * Bundler loader: answers `<track>.json?career-ladder=…&view=…` with only what that tag renders.
 * A role that nobody asked for is thus in no page's chunk. It answers with a script: of a JSON module, bundlers keep a record
 * for each key and entry in it.
 */
export default function viewLoader(
  this: {resourceQuery: string},
  source: string,
): string {
  const {view, props} = parseViewRequest(this.resourceQuery);
  const tag = tags.find(({name}) => name === view);
  if (!tag) {
    throw new Error(`No tag has a view named "${view}".`);
  }
  const data = parse(source);
  const json = JSON.stringify(
    'organization' in data
      ? tag.viewOfOrganization?.(data, props)
      : tag.viewOfTrack?.(data, props),
  );
  return `export default JSON.parse(${JSON.stringify(json)});`;
}

/** The organization, as it was read last. */
let read: {source: string; data: OrganizationData} | undefined;

/** Hundreds of tags can ask for the same large organization, so it is parsed once as long as it does not change. */
function parse(source: string): LadderView | OrganizationData {
  if (source === read?.source) {
    return read.data;
  }
  const data = JSON.parse(source) as LadderView | OrganizationData;
  if ('organization' in data) {
    read = {source, data};
  }
  return data;
}
