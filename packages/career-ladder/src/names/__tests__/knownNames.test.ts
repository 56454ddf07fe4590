// Slips and foreign words on purpose.
// cspell:ignore engneer secuirty
import {knownNames} from '../knownNames';

describe('knownNames', () => {
  it('suggests the nearest name and lists all in their own order', () => {
    expect(
      knownNames('tracks', 'secuirty', ['development', 'security']),
    ).toMatchInlineSnapshot(
      `"Did you mean "security"? Known tracks: development, security."`,
    );
  });

  it('suggests nothing where nothing is near', () => {
    expect(
      knownNames('tracks', 'marketing', ['development', 'security']),
    ).toMatchInlineSnapshot(`"Known tracks: development, security."`);
  });

  it('cuts a long list and shows the nearest names of it', () => {
    const names = Array.from({length: 40}, (_, i) => `engineer-${i}`);
    expect(knownNames('roles', 'engneer-39', names)).toMatchInlineSnapshot(
      `"Did you mean "engineer-39"? Known roles: engineer-39, engineer-3, engineer-9, engineer-19, engineer-29, engineer-30, engineer-31, engineer-32, engineer-33, engineer-34, engineer-35, engineer-36, engineer-37, engineer-38, engineer-0 and 25 more."`,
    );
  });

  it('does not cut off a single name', () => {
    const names = Array.from({length: 16}, (_, i) => `r${i}`);
    expect(knownNames('roles', 'x', names)).toContain('r15.');
  });

  it('says that there are none', () => {
    expect(knownNames('gates', 'need', [])).toMatchInlineSnapshot(
      `"There are no gates."`,
    );
  });
});
