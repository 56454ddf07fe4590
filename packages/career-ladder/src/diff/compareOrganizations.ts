import type {Organization} from '../organization';
import {declaredChanges} from './changes/declared';
import {descriptionChanges} from './changes/descriptions';
import {equivalenceChanges} from './changes/equivalences';
import {expectationChanges} from './changes/expectations';
import type {Finder} from './changes/finder';
import {gateChanges} from './changes/gates';
import {includeChanges} from './changes/includes';
import {linkChanges} from './changes/links';
import {moveChanges} from './changes/moves';
import {orderChanges} from './changes/order';
import {placeChanges} from './changes/places';
import {roleChanges} from './changes/roles';
import {statusChanges} from './changes/status';
import {trackChanges} from './changes/tracks';
import {match} from './match/match';
import {mergeAlike} from './mergeAlike';
import {namesIn} from './names';
import type {Change} from './schema';

/** In the order in which people want to know of them. */
const finders: readonly Finder[] = [
  trackChanges,
  roleChanges,
  placeChanges,
  statusChanges,
  moveChanges,
  gateChanges,
  equivalenceChanges,
  expectationChanges,
  declaredChanges,
  orderChanges,
  includeChanges,
  descriptionChanges,
  linkChanges,
];

/**
 * What changed between two states of the ladders, for the people on them.
 * @returns nothing where the states say the same; drafts and what lint rules are told are no part of them
 */
export function compareOrganizations(
  before: Organization,
  after: Organization,
): Change[] {
  const pairs = match(before, after);
  const names = namesIn(pairs);
  return mergeAlike(finders.flatMap((find) => find(pairs, names)));
}
