import type {
  Expectation,
  Organization,
  RoleKey,
  Track,
} from '../../organization';
import {fill} from '../../words/fill';
import {
  type Language,
  languageFor,
  type LanguageOptions,
} from '../../words/language';
import type {
  ExpectedCompetencyView,
  ExpectedThemeView,
  RoleExpectationsView,
} from './types';
import {byTheme} from './byTheme';
import {commonOrigin} from './commonOrigin';
import {expectedOf} from './expectedOf';
import {originOf} from './originOf';
import {viewExpectation} from './viewExpectation';

/** Makes what `<RoleExpectations/>` renders: what is expected in one role, and where it comes from. */
export function viewRoleExpectations(
  organization: Organization,
  key: RoleKey,
  options: LanguageOptions = {},
): RoleExpectationsView {
  const language = languageFor(options);
  const expected = expectedOf(organization, key);
  // It is missing only in development, while the data of its track has never been good.
  if (!expected) {
    return {version: 1, label: key, themes: []};
  }
  const {role, track, expectations} = expected;
  const themes = byTheme([track]).flatMap(
    ({theme, competencies}): ExpectedThemeView[] => {
      const shown = competencies.flatMap(({id, title}) => {
        const found = expectations.get(id);
        return found ? {id, title, ...viewFound(found, track, language)} : [];
      });
      return shown.length === 0
        ? []
        : [{...(theme && {title: theme.title}), competencies: shown}];
    },
  );
  return {
    version: 1,
    label: fill(language.words.expectedOf, {role: role.title}),
    ...([...expectations.values()]
      .flat()
      .some(({examples}) => examples.length > 0) && {
      examples: language.words.expectedExamples,
    }),
    themes,
  };
}

function viewFound(
  found: readonly Expectation[],
  track: Track,
  language: Language,
): Pick<ExpectedCompetencyView, 'origin' | 'expectations'> {
  const origins = found.map((one) => originOf(one, track, language));
  const common = commonOrigin(origins);
  return {
    ...(common !== undefined && {origin: common}),
    expectations: found.map((expectation, index) => {
      const origin = common === undefined ? origins[index] : undefined;
      return {
        ...viewExpectation(expectation),
        ...(origin !== undefined && {origin}),
      };
    }),
  };
}
