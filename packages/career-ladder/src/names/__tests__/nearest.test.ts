// Slips and foreign words on purpose.
// cspell:ignore activ leveli secuirty titel
import fc from 'fast-check';
import {byDistance, nearest} from '../nearest';

describe('nearest', () => {
  it.each([
    ['activ', ['draft', 'active', 'planned'], 'active'],
    ['titel', ['id', 'title', 'level'], 'title'],
    ['secuirty', ['development', 'security'], 'security'],
    [
      'Staff Developer',
      ['senior-developer', 'staff-developer'],
      'staff-developer',
    ],
    ['_organisation', ['_engineering', '_organization'], '_organization'],
    ['++', ['+', '-'], undefined],
    ['marketing', ['development', 'security'], undefined],
    ['to', ['id', 'note'], undefined],
    ['x', [], undefined],
  ])('to %j among %j is %j', (found, names, expected) => {
    expect(nearest(found, names)).toBe(expected);
  });

  it('takes the first of equally near names', () => {
    expect(nearest('level', ['levels', 'leveli'])).toBe('levels');
  });

  it('finds every name that is spelled right', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), {minLength: 1}),
        (names) => {
          for (const name of names) {
            expect(nearest(name, names)).toBe(name);
          }
        },
      ),
    );
  });
});

describe('byDistance', () => {
  it('orders all names, and keeps the order of equally distant ones', () => {
    expect(byDistance('staff', ['lead', 'stuff', 'staff', 'staffs'])).toEqual([
      'staff',
      'stuff',
      'staffs',
      'lead',
    ]);
  });
});
