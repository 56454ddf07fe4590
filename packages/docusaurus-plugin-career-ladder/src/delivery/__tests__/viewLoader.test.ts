import type {LadderView} from 'career-ladder';
import {formatViewRequest, viewRequest} from '../request';
import viewLoader from '../viewLoader';

const ladder: LadderView = {
  version: 1,
  track: 'security',
  title: 'Security Engineering',
  label: 'Career ladder: Security Engineering',
  columns: 2,
  rows: 1,
  span: 1,
  width: 20,
  lanes: 10,
  roles: [
    {
      id: 'security-engineer',
      title: 'Security Engineer',
      href: '/jobs/security',
      column: 0,
      row: 0,
      words: [],
    },
    {
      id: 'leadership#engineering-manager',
      title: 'Engineering Manager',
      column: 1,
      row: 0,
      words: [],
    },
  ],
  strips: [],
  legend: [{mark: 'lateral', text: 'Lateral move'}],
  here: 'You are here',
};

function load(view: string, props: Record<string, string>): unknown {
  const request = formatViewRequest('x.json', view, props);
  const resourceQuery = request.slice(request.indexOf('?'));
  expect(resourceQuery).toMatch(viewRequest);
  return JSON.parse(viewLoader.call({resourceQuery}, JSON.stringify(ladder)));
}

describe('viewLoader', () => {
  it('answers <CareerLadder/> with the ladder', () => {
    expect(load('CareerLadder', {})).toEqual(ladder);
  });

  it('leaves out a legend that is not shown', () => {
    expect(load('CareerLadder', {legend: 'false'})).toEqual({
      ...ladder,
      legend: undefined,
    });
  });

  it('answers <RoleLink/> with a title and an address', () => {
    expect(load('RoleLink', {role: 'security-engineer'})).toEqual({
      title: 'Security Engineer',
      href: '/jobs/security',
    });
    expect(load('RoleLink', {role: 'leadership#engineering-manager'})).toEqual({
      title: 'Engineering Manager',
    });
  });

  it('answers <RoleLink/> with the name where the data has never been good', () => {
    expect(load('RoleLink', {role: 'ソース'})).toEqual({title: 'ソース'});
  });

  it('knows no other views', () => {
    expect(() => load('Nothing', {})).toThrowErrorMatchingInlineSnapshot(
      `"No tag has a view named "Nothing"."`,
    );
  });

  it('leaves other imports of the data alone', () => {
    expect('').not.toMatch(viewRequest);
    expect('?raw').not.toMatch(viewRequest);
  });
});
