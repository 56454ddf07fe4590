import {organizeFiles} from '../../resolve/__tests__/organizeFiles';
import {withoutDrafts} from '../../resolve/withoutDrafts';
import {compareOrganizations} from '../compareOrganizations';
import type {Change} from '../schema';

/** What changed between files given as text, by their names. */
export function changesBetween(
  before: Record<string, string>,
  after: Record<string, string>,
): Change[] {
  const [was, is] = [before, after].map((files) => {
    const {organization, problems} = organizeFiles(files);
    expect(problems.filter(({severity}) => severity === 'error')).toEqual([]);
    return withoutDrafts(organization);
  });
  return compareOrganizations(was!, is!);
}

/** Each change as `effect kind: sentence`. */
export function told(
  before: Record<string, string>,
  after: Record<string, string>,
): string {
  return changesBetween(before, after)
    .map(({kind, effect, sentence}) => `${effect} ${kind}: ${sentence}`)
    .join('\n');
}
