import type {z} from 'zod';
import {colonTrap} from './colonTrap';
import type {Place} from './shape';
import {valueAt} from './valueAt';

export type Issue = z.core.$ZodIssue;
type UnionIssue = Extract<Issue, {code: 'invalid_union'}>;

/**
 * Where one of several forms is allowed, zod tells what is wrong with each of them. This leaves what is wrong with the form
 * that was meant; an issue of the union itself stays where no form has the type of what was found.
 */
export function meantIssues(issues: readonly Issue[], data: unknown): Issue[] {
  return issues.flatMap((issue) => {
    const branch =
      issue.code === 'invalid_union' ? meantBranch(issue, data) : undefined;
    return branch
      ? meantIssues(
          branch.map((one) => ({...one, path: [...issue.path, ...one.path]})),
          data,
        )
      : [issue];
  });
}

/** The names of the forms' keys. */
export function knownKeys({errors}: UnionIssue): string[] {
  return errors
    .flat()
    .filter(hasUnknownKeys)
    .flatMap((one) => one.message.split(' '));
}

/** The types that are allowed, as zod names them. */
export function allowedTypes({errors}: UnionIssue): string[] {
  return errors
    .flat()
    .flatMap((one) => (isOtherType(one) ? [one.expected] : []));
}

function meantBranch(issue: UnionIssue, data: unknown): Issue[] | undefined {
  const value = valueAt(data, issue.path as Place);
  const sameType = issue.errors.filter((issues) => !issues.some(isOtherType));
  const isTrap =
    allowedTypes(issue).includes('string') &&
    sameType.every((issues) => issues.some(hasUnknownKeys)) &&
    colonTrap(value, knownKeys(issue)) !== undefined;
  if (isTrap) {
    return undefined;
  }
  const complete = sameType.find(
    (issues) => !issues.some((one) => isMissing(one, value)),
  );
  return complete ?? sameType.at(-1);
}

function hasUnknownKeys(issue: Issue): boolean {
  return issue.code === 'unrecognized_keys';
}

function isOtherType(
  issue: Issue,
): issue is Extract<Issue, {code: 'invalid_type'}> {
  return issue.code === 'invalid_type' && issue.path.length === 0;
}

function isMissing(issue: Issue, value: unknown): boolean {
  return (
    issue.code === 'invalid_type' &&
    valueAt(value, issue.path as Place) === undefined
  );
}
