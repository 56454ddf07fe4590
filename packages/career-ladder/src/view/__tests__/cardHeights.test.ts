import {cardHeights} from '../cardHeights';

const usual = {title: 'Staff Engineer', level: 'Staff'};

describe('the height of a card', () => {
  it('is the same for all whose lines differ by one', () => {
    expect(
      cardHeights([usual, usual, {...usual, title: 'Engineer'}], 5),
    ).toEqual([4, 4, 4]);
  });

  it('grows by a quarter for each further line', () => {
    const tall = {
      ...usual,
      title: 'Principal Electromagnetic Compatibility Engineer',
    };
    expect(cardHeights([usual, usual, tall], 5)).toEqual([4, 4, 5]);
    expect(
      cardHeights([usual, usual, {...tall, note: 'Seldom used'}], 5),
    ).toEqual([4, 4, 6]);
  });

  it('is less where fewer columns leave more room for words', () => {
    const tall = {
      ...usual,
      title: 'Principal Electromagnetic Compatibility Engineer for Europe',
    };
    expect(cardHeights([usual, usual, tall], 2)).toEqual([4, 4, 4]);
  });

  it('is measured against the median, not against the smallest', () => {
    const tall = {...usual, guest: 'Security Engineering', note: 'Planned'};
    expect(cardHeights([usual, tall, tall], 5)).toEqual([4, 4, 4]);
  });
});
