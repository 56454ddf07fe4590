import {inOneLine} from '../markdown/inOneLine';
import {readMarkdown} from '../markdown/readMarkdown';
import {inWords} from '../names/inWords';
import type {Role, Track} from '../organization';
import {viewLevelChange} from '../view/change/viewLevelChange';
import {viewRoleExpectations} from '../view/expected/viewRoleExpectations';
import {noteAbout} from '../view/linkNote';
import {renderedLadder} from '../view/renderedLadder';
import {viewNeighborhood} from '../view/viewNeighborhood';
import {fill} from '../words/fill';
import {breadcrumbsTo} from './breadcrumbs';
import type {PageContext} from './context';
import {pageAddress} from './pageAddress';
import type {RolePageView} from './types';

/** The page of a role: where it stands, what is expected in it, and what changes in those that it leads to. */
export function viewRolePage(
  role: Role,
  track: Track,
  context: PageContext,
): RolePageView {
  const {organization, options, language} = context;
  const {words, list} = language;
  const ladder = viewNeighborhood(organization, role.key, options);
  const card = ladder.roles.find(({id}) => id === role.id);
  const facts = `${card?.level ?? ''}${card?.path ?? ''}`;
  const sentences = card?.words ?? [];
  const names = {role: role.title, track: track.title};
  const longTitle = fill(words.rolePage, names);
  const description =
    role.description === undefined
      ? undefined
      : readMarkdown(role.description).text;
  return {
    version: 1,
    title: role.title,
    longTitle,
    summary:
      description === undefined
        ? fill(words.roleSummary, {
            role: longTitle,
            sentences: sentences.join(' '),
          }).trim()
        : inOneLine(description),
    breadcrumbs: breadcrumbsTo([track, role], context),
    ...(facts !== '' && {facts}),
    ...(role.aliases.length > 0 && {
      formerly: fill(words.formerly, {
        titles: list.format(role.aliases.map(inWords)),
      }),
    }),
    ...statusOf(role, context),
    ...(description !== undefined && {description}),
    ...jobOf(role, context),
    ladder: {
      id: 'ladder',
      title: words.standingSection,
      view: renderedLadder(ladder),
      words: sentences,
    },
    ...expectedIn(role, context),
    ...changesAfter(role, context),
  };
}

function statusOf(
  {status, replacedBy}: Role,
  {organization, language: {words}}: PageContext,
): Pick<RolePageView, 'status'> {
  if (status === 'active') {
    return {};
  }
  const replacement = organization.tracks
    .flatMap(({roles}) => roles)
    .find(({key}) => key === replacedBy);
  return {
    status: replacement
      ? noteAbout(words.replaced, replacement)
      : {before: words[status]},
  };
}

function jobOf(
  {track, id, title, href}: Role,
  {base, language: {words}}: PageContext,
): Pick<RolePageView, 'job'> {
  return href === undefined || href === pageAddress(base, track, id)
    ? {}
    : {job: {href, text: fill(words.jobPage, {role: title})}};
}

function expectedIn(
  {key}: Role,
  {organization, options, language: {words}}: PageContext,
): Pick<RolePageView, 'expected'> {
  const view = viewRoleExpectations(organization, key, options);
  return view.themes.length === 0
    ? {}
    : {expected: {id: 'expectations', title: words.expectedSection, view}};
}

function changesAfter(
  {key}: Role,
  {organization, options, language: {words}}: PageContext,
): Pick<RolePageView, 'changes'> {
  const all = viewLevelChange(organization, {from: key}, options);
  const changes = all.changes.filter(
    ({themes, same}) => themes.length > 0 || same,
  );
  const view = {...all, changes};
  return changes.length === 0
    ? {}
    : {changes: {id: 'changes', title: words.changesSection, view}};
}
