import fc from 'fast-check';
import {ownRoles} from '../../lint/ownRoles';
import type {Organization} from '../../organization';
import {folders} from '../../resolve/__tests__/folders';
import {organizeFiles} from '../../resolve/__tests__/organizeFiles';
import {trackOf} from '../../resolve/keys';
import {compareOrganizations} from '../compareOrganizations';
import type {Change, ChangeKind} from '../schema';

const organizations = folders.map((files) => organizeFiles(files).organization);
const numRuns = 60;

/** The roles of changes of some kinds. */
function rolesOf(changes: Change[], ...kinds: ChangeKind[]): string[] {
  return changes
    .filter(({kind}) => kinds.includes(kind))
    .flatMap(({roles}) => roles)
    .sort();
}

function rolesIn({tracks}: Organization): string[] {
  return tracks.flatMap(ownRoles).map(({key}) => key);
}

describe('between any two states', () => {
  it('that are the same, nothing changed', () => {
    fc.assert(
      fc.property(organizations, (state) => {
        const copy = JSON.parse(JSON.stringify(state)) as Organization;
        expect(compareOrganizations(state, copy)).toEqual([]);
      }),
      {numRuns},
    );
  });

  it('every role that is only in the newer one is told as new, as moved or as another one before', () => {
    fc.assert(
      fc.property(organizations, organizations, (before, after) => {
        const changes = compareOrganizations(before, after);
        const old = new Set(rolesIn(before));
        const told = [
          ...rolesOf(changes, 'role-added', 'track-added'),
          ...rolesOf(
            changes.filter(({proposed}) => proposed),
            'role-renamed',
          ),
          ...rolesOf(changes, 'role-id'),
          ...rolesOf(changes, 'role-track'),
        ];
        const movedTracks = changes
          .filter(({kind}) => ['track-moved', 'track-renamed'].includes(kind))
          .flatMap(({tracks}) => tracks.map(({id}) => id));
        const added = rolesIn(after).filter(
          (key) => !old.has(key) && !movedTracks.includes(trackOf(key)),
        );
        expect(added.filter((key) => !told.includes(key))).toEqual([]);
      }),
      {numRuns},
    );
  });

  it('what is added one way is removed the other way', () => {
    fc.assert(
      fc.property(organizations, organizations, (before, after) => {
        const there = compareOrganizations(before, after);
        const back = compareOrganizations(after, before);
        for (const [one, other] of [
          [there, back],
          [back, there],
        ] as const) {
          expect(rolesOf(one, 'role-added', 'track-added')).toHaveLength(
            rolesOf(other, 'role-removed', 'track-removed').length,
          );
        }
      }),
      {numRuns},
    );
  });

  it('a role is told as new, as gone or as renamed at most once', () => {
    fc.assert(
      fc.property(organizations, organizations, (before, after) => {
        const told = rolesOf(
          compareOrganizations(before, after),
          'role-added',
          'role-removed',
          'role-renamed',
          'track-added',
          'track-removed',
        );
        expect(new Set(told).size).toBe(told.length);
      }),
      {numRuns},
    );
  });
});
