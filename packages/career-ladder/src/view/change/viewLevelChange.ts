import type {Organization, RoleKey} from '../../organization';
import {languageFor, type LanguageOptions} from '../../words/language';
import {expectedOf, type ExpectedOfRole} from '../expected/expectedOf';
import type {LevelChangeView} from './types';
import {viewRoleChange} from './viewRoleChange';

/**
 * Makes what `<LevelChange/>` renders: what is expected in one role, next to what is expected in another.
 * @param roles without `to`: each role that `from` leads to by promotion, in the authored order
 */
export function viewLevelChange(
  organization: Organization,
  {from, to}: {from: RoleKey; to?: RoleKey},
  options: LanguageOptions = {},
): LevelChangeView {
  const before = expectedOf(organization, from);
  const keys = to === undefined ? promotionsOf(before) : [to];
  const language = languageFor(options);
  const segmenter = new Intl.Segmenter(options.locale ?? 'en', {
    granularity: 'word',
  });
  return {
    version: 1,
    // A role is missing only in development, while the data of its track has never been good.
    changes: keys.flatMap((key) => {
      const after = expectedOf(organization, key);
      return before && after
        ? viewRoleChange({before, after}, language, segmenter)
        : [];
    }),
  };
}

function promotionsOf(from: ExpectedOfRole | undefined): RoleKey[] {
  return (from?.track.moves ?? []).flatMap((move) =>
    move.kind === 'promotion' && move.from === from?.role.key ? move.to : [],
  );
}
