import {slug} from '../names/slug';
import type {Problem} from '../organization';
import type {Resolved} from '../resolve/resolve';
import type {Finding} from './rule';
import {rules} from './rules';

/**
 * Warns of data that is valid but doubtful. What is found in a file that many tracks extend is reported once.
 * Tracks that miss moves wait until these are back.
 */
export function lint({
  organization,
  partial,
  unused,
}: Pick<Resolved, 'organization' | 'partial' | 'unused'>): Problem[] {
  const waits = new Set(partial);
  const subject = {
    tracks: organization.tracks.filter(({id}) => !waits.has(id)),
    unused,
  };
  const problems = rules.flatMap(({name, check}) =>
    check(subject)
      .filter((finding) => !isSilenced(name, finding))
      .map(({position, message}): Problem => ({
        rule: name,
        severity: 'warning',
        position,
        message,
      })),
  );
  const first = new Map<string, Problem>();
  for (const problem of problems) {
    const {rule, position} = problem;
    const place = `${rule} ${position.file}:${position.line}:${position.column}`;
    first.set(place, first.get(place) ?? problem);
  }
  return [...first.values()];
}

function isSilenced(name: string, {role, track}: Finding): boolean {
  return (
    role?.status === 'draft' ||
    [role, track].some((owner) => owner?.allow.map(slug).includes(name))
  );
}
