import {groupBy} from '../../groupBy';
import {listed} from '../../names/listed';
import type {Change} from '../schema';
import type {Finder} from './finder';

/** Tracks and roles whose page is another one. Pages mostly move together, so several of a track are told together. */
export const linkChanges: Finder = ({roles, tracks}, names) => [
  ...tracks.kept
    .filter(({before, after}) => before.href !== after.href)
    .map(({before, after}): Change => ({
      kind: 'track-link',
      effect: 'neither',
      tracks: [names.track(after.id)],
      roles: [],
      ...addresses(before.href, after.href),
      sentence: onePage(`The ladder ${after.title}`, before.href, after.href),
    })),
  ...[
    ...groupBy(
      roles.kept.filter(({before, after}) => before.href !== after.href),
      ({after}) => after.track,
    ),
  ].map(([track, [first, ...others]]): Change => {
    const group = first ? [first, ...others] : others;
    return {
      kind: 'role-link',
      effect: 'neither',
      tracks: [names.track(track)],
      roles: group.map(({after}) => after.key),
      ...(others.length === 0 &&
        addresses(first?.before.href, first?.after.href)),
      sentence:
        first && others.length === 0
          ? onePage(first.after.title, first.before.href, first.after.href)
          : `${listed(group.map(({after}) => after.title))} have other pages.`,
    };
  }),
];

function addresses(
  before?: string,
  after?: string,
): Pick<Partial<Change>, 'before' | 'after'> {
  return {
    ...(before !== undefined && {before}),
    ...(after !== undefined && {after}),
  };
}

function onePage(what: string, before?: string, after?: string): string {
  if (after === undefined) {
    return `${what} no longer has a page.`;
  }
  return `${what} ${before === undefined ? 'now has a' : 'has another'} page: ${after}`;
}
