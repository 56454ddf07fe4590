import {movesOf, organizeFiles} from './organizeFiles';
import {withoutDrafts} from '../withoutDrafts';

const publish = (files: Record<string, string>) =>
  withoutDrafts(organizeFiles(files).organization);

describe('withoutDrafts', () => {
  it('leaves out draft roles, their moves and what names them', () => {
    const {tracks} = publish({
      'a.yml': `title: A
levels: [Junior, [Staff, Manager]]
equivalences: [{levels: [staff, manager], in: pay}, {roles: [two, two-b], in: pay}]
roles:
  - {title: One, level: junior, next: [two, manager], lateral: b#five}
  - {title: Two, level: staff, lateral: {to: manager, both: true}}
  - {title: Two B, level: staff}
  - {title: Manager, level: manager, status: draft, next: b#five}
  - {title: Old, status: deprecated, replacedBy: manager}`,
      'b.yml':
        'title: B\nroles: [{title: Four, next: five}, {title: Five, status: draft}]',
    });
    expect(
      tracks.map((track) => ({
        roles: track.roles.map(({id}) => id),
        moves: movesOf(track),
        equals: track.equivalences.map(({roles}) => roles),
      })),
    ).toEqual([
      {
        roles: ['one', 'two', 'two-b', 'old'],
        moves: ['one → two'],
        equals: [['a#two', 'a#two-b']],
      },
      {roles: ['four'], moves: [], equals: []},
    ]);
    expect(tracks[0]?.roles[3]).not.toHaveProperty('replacedBy');
  });

  it('leads past a draft where the list is the ladder', () => {
    const {tracks} = publish({
      'a.yml': `title: A
levels: [A, B, C, D, {title: E, gate: merit}, F]
gates: [Merit]
roles:
  - {title: Zero, level: a, status: draft}
  - {title: One, level: b}
  - {title: Two, level: c, status: draft}
  - {title: Three, level: d, status: draft}
  - {title: Four, level: e}
  - {title: Five, level: f, status: draft}`,
    });
    expect(tracks.map(movesOf)).toEqual([['one → four (merit)']]);
  });

  it('gives the organization itself back where nothing is a draft', () => {
    const {organization} = organizeFiles({'a.yml': 'title: A\nroles: [One]'});
    expect(withoutDrafts(organization)).toBe(organization);
  });
});
