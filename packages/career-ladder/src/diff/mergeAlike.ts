import {groupBy} from '../groupBy';
import type {Change} from './schema';

/** Tells once what is the same in several tracks: what they share is in each of them. */
export function mergeAlike(changes: readonly Change[]): Change[] {
  const alike = groupBy(changes, ({tracks: _, ...rest}) =>
    JSON.stringify(rest),
  );
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    return first ? {...first, tracks: group.flatMap(({tracks}) => tracks)} : [];
  });
}
