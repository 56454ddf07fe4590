import {version} from '../version';

const marker = 'career-ladder';

/** Matches the requests that `viewLoader` answers; anything else that imports the same file gets it as it is. */
export const viewRequest = /^\?career-ladder=/;

/**
 * The address of what one tag renders, as an import path.
 * The package's version is part of it, so that an upgrade never meets the bundlers' caches.
 * @param dataPath path of the track's data, without a query
 * @param view name of the tag whose view is asked for
 * @param props the literal props that the view depends on
 */
export function formatViewRequest(
  dataPath: string,
  view: string,
  props: Record<string, string>,
): string {
  const query = new URLSearchParams({[marker]: version, view, ...props});
  return `${dataPath}?${query.toString()}`;
}

/** The inverse of `formatViewRequest`, for the query alone. */
export function parseViewRequest(query: string): {
  view: string;
  props: Record<string, string>;
} {
  const {
    [marker]: _version,
    view = '',
    ...props
  } = Object.fromEntries(new URLSearchParams(query));
  return {view, props};
}
