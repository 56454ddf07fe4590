import {missingTranslationRule} from '../translate/missing';
import type {Rule} from './rule';
import {conflictingTitles} from './rules/conflictingTitles';
import {deadEnd} from './rules/deadEnd';
import {deprecatedTarget} from './rules/deprecatedTarget';
import {equalAcrossSteps} from './rules/equalAcrossSteps';
import {lateralAcrossLevels} from './rules/lateralAcrossLevels';
import {levelWithoutExpectations} from './rules/levelWithoutExpectations';
import {missingExpectation} from './rules/missingExpectation';
import {missingHref} from './rules/missingHref';
import {mixedLinks} from './rules/mixedLinks';
import {oneWaySwitch} from './rules/oneWaySwitch';
import {pastedLink} from './rules/pastedLink';
import {placeholderLink} from './rules/placeholderLink';
import {promotionChangesPath} from './rules/promotionChangesPath';
import {repeatedExpectation} from './rules/repeatedExpectation';
import {sameTitle} from './rules/sameTitle';
import {sharedLink} from './rules/sharedLink';
import {skippedLevel} from './rules/skippedLevel';
import {trailingSlash} from './rules/trailingSlash';
import {unequalNext} from './rules/unequalNext';
import {unreachedRole} from './rules/unreachedRole';
import {unusedCompetency} from './rules/unusedCompetency';
import {unusedSharedFile} from './rules/unusedSharedFile';
import {vagueWords} from './rules/vagueWords';

export const rules: readonly Rule[] = [
  conflictingTitles,
  deadEnd,
  deprecatedTarget,
  equalAcrossSteps,
  lateralAcrossLevels,
  levelWithoutExpectations,
  missingExpectation,
  missingHref,
  mixedLinks,
  oneWaySwitch,
  pastedLink,
  placeholderLink,
  promotionChangesPath,
  repeatedExpectation,
  sameTitle,
  sharedLink,
  skippedLevel,
  trailingSlash,
  unequalNext,
  unreachedRole,
  unusedCompetency,
  unusedSharedFile,
  vagueWords,
];

/** What `allow` and the severity of warnings may name. */
export const ruleNames: readonly string[] = [
  ...rules.map(({name}) => name),
  missingTranslationRule,
].sort();
