// Slips and foreign words on purpose.
// cspell:ignore curit curite Ingénieur Leitende Sicherheitsingenieurin Sécurité مهندس अभियंता वरिष्ठ
import fc from 'fast-check';
import {slug} from '../slug';

describe('slug', () => {
  it.each([
    ['Senior Security Engineer', 'senior-security-engineer'],
    ['Engineering Manager, Security', 'engineering-manager-security'],
    ['IC5', 'ic5'],
    ['3', '3'],
    ['  R&D / Lead  ', 'r-d-lead'],
    ['v1.2_beta', 'v1-2-beta'],
    ["People's Lead", 'peoples-lead'],
    [
      'Leitende Sicherheitsingenieurin (m/w/d)',
      'leitende-sicherheitsingenieurin-m-w-d',
    ],
    ['Ingénieur Sécurité', 'ingénieur-sécurité'],
    ['主任エンジニア', '主任エンジニア'],
    ['वरिष्ठ अभियंता', 'वरिष्ठ-अभियंता'],
    ['مهندس أول', 'مهندس-أول'],
    ['???', ''],
    ['', ''],
  ])('of %j is %j', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  it('is the same for a letter written as one character or as two', () => {
    expect(slug('Se\u0301curite\u0301')).toBe(slug('S\u00e9curit\u00e9'));
  });

  it('of a slug is itself', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        expect(slug(slug(text))).toBe(slug(text));
      }),
    );
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        expect(slug(slug(text))).toBe(slug(text));
      }),
    );
  });

  it('holds letters, digits and single hyphens only', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        expect(slug(text)).toMatch(
          /^$|^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u,
        );
      }),
    );
  });
});
