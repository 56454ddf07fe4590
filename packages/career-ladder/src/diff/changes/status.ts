import type {Role} from '../../organization';
import type {Change} from '../schema';
import type {Names} from '../names';
import type {Finder} from './finder';

/** Roles that are used in another way than before, and whether one may stay in them for good. */
export const statusChanges: Finder = ({roles}, names) =>
  roles.kept.flatMap(({before, after}): Change[] => {
    const about = {tracks: [names.track(after.track)], roles: [after.key]};
    const change: Change[] = [];
    if (
      before.status !== after.status ||
      before.replacedBy !== after.replacedBy
    ) {
      change.push({
        kind: 'role-status',
        effect: effectOf(before, after),
        ...about,
        before: before.status,
        after: after.status,
        sentence: `${after.title} ${statusWords(before, after, names)}.`,
      });
    }
    if (before.terminal !== after.terminal) {
      change.push({
        kind: 'role-terminal',
        effect: after.terminal ? 'adds' : 'asks',
        ...about,
        sentence: after.terminal
          ? `One may now stay in the role of ${after.title} for good.`
          : `${after.title} is no longer a role to stay in for good.`,
      });
    }
    return change;
  });

function effectOf(before: Role, after: Role): Change['effect'] {
  if (before.status === after.status) {
    return 'neither';
  }
  if (after.status === 'deprecated') {
    return 'takes';
  }
  return before.status === 'deprecated' || before.status === 'planned'
    ? 'adds'
    : 'neither';
}

function statusWords(before: Role, after: Role, names: Names): string {
  if (after.status === 'deprecated') {
    return after.replacedBy === undefined
      ? 'is a role that nobody gets any more'
      : `is a role that nobody gets any more; ${names.role(after.replacedBy, after.track)} takes its place`;
  }
  if (after.status === 'occasional') {
    return 'is now a role that is seldom used';
  }
  if (after.status === 'planned') {
    return 'is now planned, and not yet filled';
  }
  return before.status === 'planned'
    ? 'was only planned, and can now be filled'
    : before.status === 'deprecated'
      ? 'is a role in use again'
      : 'is no longer a role that is seldom used';
}
