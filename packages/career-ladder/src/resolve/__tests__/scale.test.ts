import type {RoleShape, Shape} from '../../schema/shape';
import {resolve} from '../resolve';

const role = (id: string, keys: Partial<RoleShape> = {}): RoleShape => ({
  id,
  title: id,
  status: 'active',
  aliases: [],
  terminal: false,
  next: [],
  lateral: [],
  allow: [],
  ...keys,
});

const track = (file: string, roles: RoleShape[]): Shape => ({
  file,
  shared: false,
  title: file,
  extends: [],
  allow: [],
  paths: [{id: 'ic', title: 'IC'}],
  gates: [],
  equivalences: [],
  themes: [],
  competencies: [],
  expectations: [],
  remove: [],
  roles,
  positionOf: () => ({file, line: 1, column: 1}),
});

const context = {unreadable: [], problems: [], hasLost: () => false};
const count = 100_000;
const chain = (next: (index: number) => string | undefined): RoleShape[] =>
  Array.from({length: count}, (_, index) => {
    const to = next(index);
    return role(`r${index}`, {
      ...(index === 0 && {path: 'ic'}),
      next: to === undefined ? [] : [{to, both: false, allow: []}],
    });
  });

describe('a track of 100,000 roles', () => {
  it('carries a path from its first to its last role', () => {
    const roles = chain((index) =>
      index + 1 < count ? `r${index + 1}` : undefined,
    );
    const {organization, problems} = resolve([track('a.yml', roles)], context);
    expect(problems).toEqual([]);
    expect(organization.tracks[0]?.roles.at(-1)?.path).toBe('ic');
    expect(organization.tracks[0]?.moves).toHaveLength(count - 1);
  });

  it('is told to lead in a circle', () => {
    const roles = chain((index) => `r${(index + 1) % count}`);
    const {problems} = resolve([track('a.yml', roles)], context);
    expect(problems.map(({rule}) => rule)).toEqual(['promotion-cycle']);
    expect(problems[0]?.message.length).toBeLessThan(300);
  });
});
