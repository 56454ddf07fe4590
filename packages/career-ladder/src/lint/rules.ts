import {missingTranslationRule} from '../translate/missing';
import type {Rule} from './rule';
import {deadEnd} from './rules/deadEnd';
import {equalAcrossSteps} from './rules/equalAcrossSteps';
import {missingHref} from './rules/missingHref';
import {sameTitle} from './rules/sameTitle';
import {unreachedRole} from './rules/unreachedRole';
import {unusedSharedFile} from './rules/unusedSharedFile';

export const rules: readonly Rule[] = [
  deadEnd,
  equalAcrossSteps,
  missingHref,
  sameTitle,
  unreachedRole,
  unusedSharedFile,
];

/** What `allow` and the severity of warnings may name. */
export const ruleNames: readonly string[] = [
  ...rules.map(({name}) => name),
  missingTranslationRule,
].sort();
