import {quoted} from '../quoted';

describe('quoted', () => {
  it('shows what cannot be seen', () => {
    expect(quoted('a\u202eb\u0007c\nd\u{E0001}')).toBe(
      '"a<U+202E>b<U+0007>c<U+000A>d<U+E0001>"',
    );
  });

  it('cuts long texts', () => {
    expect(quoted('x'.repeat(200))).toBe(`"${'x'.repeat(80)}…"`);
  });
});
