import {levelsOf} from '../../resolve/levels';
import {fill} from '../../words/fill';
import type {Language} from '../../words/language';
import {byTheme} from '../expected/byTheme';
import type {ExpectedOfRole} from '../expected/expectedOf';
import type {
  CompetencyChangeView,
  RoleChangeView,
  ThemeChangeView,
} from './types';
import {compareExpectations, type Comparison} from './compareExpectations';

/** Two roles, and what is expected in them. */
interface TwoRoles {
  before: ExpectedOfRole;
  after: ExpectedOfRole;
}

/** Makes one comparison: what is expected in a role, next to what is expected in another. */
export function viewRoleChange(
  roles: TwoRoles,
  language: Language,
  segmenter: Intl.Segmenter,
): RoleChangeView {
  const {words} = language;
  const titles = titlesOf(roles, language);
  const names = namesOf(roles, titles);
  // What nobody has written yet is not gone.
  const all =
    roles.after.expectations.size > 0
      ? compareThemes(roles, {words, segmenter, names, rises: rises(roles)})
      : [];
  const themes = pick(all, ({kind}) => kind !== 'same');
  const same = pick(all, ({kind}) => kind === 'same');
  const expectations = themes.flatMap(({competencies}) =>
    competencies.flatMap(({parts}) =>
      parts.flatMap((part) => part.expectations),
    ),
  );
  const note = noteOf(roles, titles, themes, language);
  return {
    title: fill(words.changeTitle, {from: titles[0], to: titles[1]}),
    ...(note !== undefined && {note}),
    ...(expectations.some(({before}) => before !== undefined) && {names}),
    ...(expectations.some(({examples}) => examples) && {
      examples: words.expectedExamples,
    }),
    themes,
    ...(same.length > 0 && {
      same: {
        text: fill(words.changeStays, {
          count: String(same.flatMap(({competencies}) => competencies).length),
        }),
        themes: same,
      },
    }),
  };
}

/** Roles of two tracks often have the same title. */
function titlesOf({before, after}: TwoRoles, {words}: Language) {
  const titleOf = ({role, track}: ExpectedOfRole) =>
    before.track.id === after.track.id
      ? role.title
      : fill(words.guest, {role: role.title, track: track.title});
  return [titleOf(before), titleOf(after)] as const;
}

function rises({before, after}: TwoRoles): boolean {
  const levels = levelsOf(after.track.steps);
  const stepOf = ({role}: ExpectedOfRole) => levels.get(role.level ?? '')?.step;
  const [was = NaN, is = NaN] = [stepOf(before), stepOf(after)];
  return was < is;
}

function compareThemes(
  {before, after}: TwoRoles,
  comparison: Comparison,
): ThemeChangeView[] {
  return byTheme([before.track, after.track]).map(({theme, competencies}) => ({
    ...(theme && {title: theme.title}),
    competencies: competencies.flatMap(({id, title}) => {
      const [earlier, later] = [
        before.expectations.get(id) ?? [],
        after.expectations.get(id) ?? [],
      ];
      return earlier.length + later.length === 0
        ? []
        : {id, title, ...compareExpectations(earlier, later, comparison)};
    }),
  }));
}

/** The competencies that are wanted, without the themes that have none of them. */
function pick(
  themes: readonly ThemeChangeView[],
  isWanted: (competency: CompetencyChangeView) => boolean,
): ThemeChangeView[] {
  return themes
    .map(({competencies, ...theme}) => ({
      ...theme,
      competencies: competencies.filter(isWanted),
    }))
    .filter(({competencies}) => competencies.length > 0);
}

/** What to know before reading; `undefined` where the comparison speaks for itself. */
function noteOf(
  {before, after}: TwoRoles,
  [from, to]: readonly [string, string],
  themes: readonly ThemeChangeView[],
  {words, list}: Language,
): string | undefined {
  const unwritten = [
    ...(before.expectations.size === 0 ? [from] : []),
    ...(after.expectations.size === 0 ? [to] : []),
  ];
  if (unwritten.length > 0) {
    return fill(words.unwritten, {roles: list.format(new Set(unwritten))});
  }
  return themes.length === 0 ? words.changeNothing : undefined;
}

/** The titles of the levels are shorter than those of the roles. */
function namesOf(
  {before, after}: TwoRoles,
  titles: readonly [string, string],
): [string, string] {
  const levelOf = ({role, track}: ExpectedOfRole) =>
    levelsOf(track.steps).get(role.level ?? '')?.level.title ?? '';
  const levels = [levelOf(before), levelOf(after)] as const;
  return levels[0] === levels[1] ? [...titles] : [...levels];
}
