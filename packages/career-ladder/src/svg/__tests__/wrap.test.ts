import {widestPart, widthOf, wrap, type Font} from '../wrap';

const font: Font = {size: 10, line: 12};

/** Wraps at a width that just holds the given text. */
function wrapAt(text: string, widest: string): string[] {
  return wrap(text, font, widthOf(widest, font));
}

describe('a text', () => {
  it('stays in one line where it fits', () => {
    expect(wrapAt('Staff Engineer', 'Staff Engineer')).toEqual([
      'Staff Engineer',
    ]);
  });

  it('is broken at spaces and after hyphens', () => {
    expect(wrapAt('Staff Engineer', 'Engineer')).toEqual(['Staff', 'Engineer']);
    expect(wrapAt('Sales-Engineer', 'Engineer')).toEqual([
      'Sales-',
      'Engineer',
    ]);
  });

  it('is broken in a word only if that is wider than a line, and never in a character', () => {
    expect(wrapAt('An engineer', 'engin')).toEqual(['An', 'engin', 'eer']);
    const family = '👩‍👩‍👧';
    expect(wrapAt(family + family, family)).toEqual([family, family]);
  });

  it('is broken anywhere where it is written without spaces, but not before what closes a phrase', () => {
    expect(wrapAt('主任技術者', '主任技')).toEqual(['主任技', '術者']);
    expect(wrapAt('主任、技術者', '主任')).toEqual([
      '主',
      '任、',
      '技術',
      '者',
    ]);
    expect(wrapAt('マネージャー', 'マネー')).toEqual(['マネー', 'ジャー']);
  });

  it('loses no character but spaces', () => {
    const text = 'R&D-Lead (主任・技術者) – café 12 × 4';
    expect(wrapAt(text, 'R&D').join('').replace(/\s/g, '')).toBe(
      text.replace(/\s/g, ''),
    );
  });

  it('may be empty', () => {
    expect(wrap(' ', font, 100)).toEqual(['']);
  });
});

describe('the widest part of a text', () => {
  it('is its widest word', () => {
    expect(widestPart('A senior engineer', font)).toBe(
      widthOf('engineer', font),
    );
  });
});
