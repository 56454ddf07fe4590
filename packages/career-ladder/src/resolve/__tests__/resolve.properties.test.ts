import fc from 'fast-check';
import type {Organization} from '../../organization';
import {withoutDrafts} from '../withoutDrafts';
import {folders} from './folders';
import {organizeFiles} from './organizeFiles';

const pathsOf = ({tracks}: Organization) =>
  tracks.map(({roles}) => roles.map(({key, path}) => [key, path]));

function expectSound({tracks}: Organization): void {
  const all = new Set(tracks.flatMap(({roles}) => roles.map(({key}) => key)));
  for (const {roles, moves, equivalences, steps, paths, gates} of tracks) {
    const keys = new Set(roles.map(({key}) => key));
    const levels = steps.flatMap((step) => step.levels.map(({id}) => id));
    expect(keys.size).toBe(roles.length);
    for (const {level, path, replacedBy, track} of roles) {
      expect([undefined, ...levels]).toContain(level);
      expect([undefined, ...paths.map(({id}) => id)]).toContain(path);
      expect([undefined, ...all]).toContain(replacedBy);
      expect(tracks.map(({id}) => id)).toContain(track);
    }
    for (const {from, to, gate} of moves) {
      expect([from, to].filter((key) => !all.has(key))).toEqual([]);
      expect(keys.has(from) || keys.has(to)).toBe(true);
      expect([undefined, ...gates.map(({id}) => id)]).toContain(gate);
    }
    for (const equivalence of equivalences) {
      expect(equivalence.roles.length).toBeGreaterThan(1);
      expect(equivalence.roles.filter((key) => !all.has(key))).toEqual([]);
    }
  }
}

const numRuns = 60;

describe('whatever a folder holds', () => {
  it('every name in the organization exists, with drafts and without', () => {
    fc.assert(
      fc.property(folders, (files) => {
        const {organization} = organizeFiles(files);
        expectSound(organization);
        const published = withoutDrafts(organization);
        expectSound(published);
        expect(withoutDrafts(published)).toStrictEqual(published);
      }),
      {numRuns},
    );
  });

  it('each track is either good or broken, and broken if its own file has an error', () => {
    fc.assert(
      fc.property(folders, (files) => {
        const {organization, problems, broken} = organizeFiles(files);
        const good = organization.tracks.map(({id}) => id);
        expect([...good, ...broken].sort()).toEqual(['t', 'u', 'v']);
        const faulty = problems
          .filter(({severity}) => severity === 'error')
          .map(({position}) => position.file.replace('.json', ''));
        expect(faulty.filter((id) => good.includes(id))).toEqual([]);
        expect(faulty.length === 0).toBe(broken.length === 0);
      }),
      {numRuns},
    );
  });

  it('paths stay the same when the carried ones are written out', () => {
    fc.assert(
      fc.property(folders, (files) => {
        const {organization, broken} = organizeFiles(files);
        fc.pre(broken.length === 0);
        const paths = new Map(
          organization.tracks.flatMap(({roles}) =>
            roles.map(({key, path}) => [key, path]),
          ),
        );
        const written = Object.entries(files).map(([file, text]) => {
          const value = JSON.parse(text) as {roles?: {title?: string}[]};
          const roles = value.roles?.map((role) =>
            role.title === undefined
              ? role
              : {
                  ...role,
                  path: paths.get(
                    `${file.replace('.json', '')}#${role.title.toLowerCase()}`,
                  ),
                },
          );
          return [file, JSON.stringify({...value, roles})] as const;
        });
        const again = organizeFiles(Object.fromEntries(written));
        expect(pathsOf(again.organization)).toEqual(pathsOf(organization));
      }),
      {numRuns},
    );
  });

  it('the order in which files are read changes nothing', () => {
    fc.assert(
      fc.property(folders, (files) => {
        const turned = Object.fromEntries(Object.entries(files).reverse());
        const {organization, broken} = organizeFiles(files);
        expect(organizeFiles(turned)).toMatchObject({organization, broken});
      }),
      {numRuns},
    );
  });
});
