/** @jest-environment jsdom */
// cspell:ignore مهندس
import fc from 'fast-check';
import type {Organization} from '../../organization';
import {fork, organizationOf} from '../../view/__tests__/organizations';
import {viewLadder} from '../../view/viewLadder';
import {drawSvg, type SvgOptions} from '../drawSvg';

function draw(
  organization: Organization,
  options?: SvgOptions,
): {svg: string; root: Element} {
  const svg = drawSvg(viewLadder(organization, 'track'), options);
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  // Where it is not well-formed, this is how parsers say it.
  expect(parsed.documentElement.localName).toBe('svg');
  return {svg, root: parsed.documentElement};
}

function cardsOf(root: Element) {
  return [...root.querySelectorAll('rect[rx="6"]')].map((card) => {
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) =>
      Number(card.getAttribute(name)),
    ) as [number, number, number, number];
    return {x, y, right: x + width, bottom: y + height};
  });
}

function linesOf(element: Element | null | undefined): (string | null)[] {
  return [...(element?.querySelectorAll('tspan') ?? [])].map(
    (line) => line.textContent,
  );
}

describe('a picture of a ladder', () => {
  it('is named, and described in the sentences of its roles', () => {
    const {root} = draw(fork);
    expect(root.querySelector(':scope > title')?.textContent).toBe(
      'Career ladder: Track',
    );
    expect(root.querySelector(':scope > desc')?.textContent)
      .toMatchInlineSnapshot(`
      "Junior, JUNIOR. Leads to Expert (needs: Merit). Leads to Lead (needs: Merit and need).
      Expert, SENIOR, Individual contributor. Leads to Chief. Equal to Lead in pay and prestige.
      Lead, SENIOR, Management. Leads to Chief (After two years). Equal to Expert in pay and prestige.
      Chief, CHIEF. "
    `);
  });

  it('is the same each time', () => {
    expect(draw(fork).svg).toBe(draw(fork).svg);
  });

  it('loads nothing, and runs nothing', () => {
    expect(draw(fork).svg).not.toMatch(/<script|<image|@import|url\(| on\w+=/);
  });

  it('has a title, a card for each role, and a legend', () => {
    const {root} = draw(fork);
    const texts = [...root.querySelectorAll('text')].map(linesOf);
    expect(texts.flat()).toEqual([
      'Track',
      ...['Junior', 'JUNIOR', 'Expert', 'SENIOR'],
      ...['Lead', 'SENIOR', 'Chief', 'CHIEF'],
      ...['Individual contributor', 'Management', 'Merit', 'Merit and need'],
      'Equal in pay and prestige',
      'Lead to Chief: After two years',
    ]);
    expect(cardsOf(root)).toHaveLength(4);
  });

  it('has dark colors for all that is drawn', () => {
    const {root} = draw(fork);
    const style = root.querySelector('style')?.textContent ?? '';
    const classes = [...root.querySelectorAll('[class]')].flatMap((element) =>
      (element.getAttribute('class') ?? '').split(' '),
    );
    expect(classes).toContain('fill-path1');
    for (const name of new Set(classes)) {
      expect(style).toContain(`.${name}{`);
    }
    for (const shape of root.querySelectorAll('[fill], [stroke]')) {
      expect(
        shape.hasAttribute('class') || shape.getAttribute('fill') === 'none',
      ).toBe(true);
    }
  });
});

describe('the links of a picture', () => {
  const linking = organizationOf({
    roles: [
      {id: 'page', href: '/jobs/?team=a&b#one'},
      {id: 'file', href: 'pathname:///jobs.pdf'},
      {id: 'mail', href: 'mailto:jobs@example.com'},
      {id: 'none'},
    ],
  });

  function addresses(options?: SvgOptions): (string | null)[] {
    return [...draw(linking, options).root.querySelectorAll('a')].map((link) =>
      link.getAttribute('href'),
    );
  }

  it('lead to the site wherever the picture is taken', () => {
    expect(addresses({base: 'https://example.com/handbook/'})).toEqual([
      'https://example.com/handbook/jobs/?team=a&b#one',
      'https://example.com/handbook/jobs.pdf',
      'mailto:jobs@example.com',
    ]);
  });

  it('are paths of the site where its address is not known', () => {
    expect(addresses()).toEqual([
      '/jobs/?team=a&b#one',
      '/jobs.pdf',
      'mailto:jobs@example.com',
    ]);
  });
});

describe('the texts of a picture', () => {
  it('are wrapped, with their spaces kept for those who copy or hear them', () => {
    const {root} = draw(
      organizationOf({
        roles: [{id: 'role', title: 'Principal Electromagnetic Engineer'}],
      }),
    );
    const title = root.querySelector('g > g > text');
    expect(linesOf(title)).toEqual([
      'Principal',
      'Electromagnetic',
      'Engineer',
    ]);
    expect(title?.textContent).toBe('Principal Electromagnetic Engineer');
  });

  it('are struck through where a role is no longer used', () => {
    const {root} = draw(
      organizationOf({
        roles: [{id: 'old', status: 'deprecated'}, {id: 'new'}],
      }),
    );
    const struck = root.querySelectorAll('[text-decoration="line-through"]');
    expect([...struck].map(({textContent}) => textContent)).toEqual(['old']);
  });

  it('are no markup', () => {
    const title = `<b> & "R&D" ]]> 'x' \u0007\uD800 end`;
    const {root} = draw(organizationOf({title, roles: [{id: 'role', title}]}));
    expect(linesOf(root.querySelector('text'))).toEqual([
      `<b> & "R&D" ]]> 'x'  end`,
    ]);
    expect(root.querySelector('b')).toBeNull();
  });

  it('begin at the right where the language does', () => {
    const {root} = draw(fork, {direction: 'rtl', locale: 'ar'});
    const left = draw(fork).root;
    const width = Number(root.getAttribute('width'));
    const places = (from: Element) =>
      [...from.querySelectorAll('tspan')].map((line) =>
        Number(line.getAttribute('x')),
      );
    expect(root.getAttribute('direction')).toBe('rtl');
    expect(places(root)).toEqual(places(left).map((x) => width - 48 - x));
  });
});

describe('any picture', () => {
  const text = fc.oneof(
    fc.string({unit: 'grapheme', minLength: 1, maxLength: 40}),
    fc.lorem({maxCount: 6}),
    fc.constantFrom('主任セキュリティエンジニア', 'مهندس', '🧭'),
  );
  const track = fc
    .array(fc.record({title: text, level: fc.nat(3), path: fc.nat(2)}), {
      minLength: 1,
      maxLength: 12,
    })
    .chain((roles) =>
      fc.record({
        roles: fc.constant(roles),
        moves: fc.array(
          fc.record({
            from: fc.nat(roles.length - 1),
            to: fc.nat(roles.length - 1),
            kind: fc.constantFrom('promotion' as const, 'lateral' as const),
            note: fc.option(text, {nil: undefined}),
          }),
          {maxLength: 16},
        ),
      }),
    );

  it('is well-formed, and its cards lie beside each other in it', () => {
    fc.assert(
      fc.property(track, ({roles, moves}) => {
        const {root} = draw(
          organizationOf({
            steps: [0, 1, 2, 3].map((step) => ({
              levels: [{id: String(step), title: `Level ${step}`}],
            })),
            paths: [0, 1, 2].map((path) => ({
              id: String(path),
              title: `Path ${path}`,
            })),
            roles: roles.map(({title, level, path}, index) => ({
              id: String(index),
              title,
              level: String(level),
              path: String(path),
            })),
            moves: moves
              .filter(({from, to}) => from !== to)
              .map(({from, to, note, ...move}) => ({
                ...move,
                from: String(from),
                to: String(to),
                ...(note !== undefined && {note}),
              })),
          }),
        );
        const cards = cardsOf(root);
        expect(cards).toHaveLength(roles.length);
        const [width, height] = ['width', 'height'].map((name) =>
          Number(root.getAttribute(name)),
        ) as [number, number];
        for (const [index, card] of cards.entries()) {
          expect(card.x).toBeGreaterThanOrEqual(0);
          expect(card.right).toBeLessThanOrEqual(width - 48);
          expect(card.bottom).toBeLessThan(height);
          for (const other of cards.slice(index + 1)) {
            expect(
              card.right < other.x ||
                other.right < card.x ||
                card.bottom < other.y ||
                other.bottom < card.y,
            ).toBe(true);
          }
        }
      }),
    );
  });
});
