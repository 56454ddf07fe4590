// cspell:ignore مهندس
import fc from 'fast-check';
import type {Organization} from '../../organization';
import {trackOf} from '../../view/__tests__/organizations';

/** What could break out of a label, or be taken for something else in it. */
const hostile = fc.constantFrom(
  '"',
  '"]',
  '`',
  '|',
  '#',
  '#quot;',
  '&amp;',
  ';',
  '%%',
  '%%{init: {}}%%',
  'end',
  '-->',
  '---',
  '<b>bold</b>',
  "<a href='/x'>x</a>",
  '<br/>',
  '**bold**',
  '[text](/address)',
  '{a}',
  '((a))',
  'fa:fa-user',
  '\\n',
  '1. ',
  'مهندس',
  'エンジニア',
  '👩‍💻',
  ':::x',
  '@{shape: x}',
  'Needs: ',
  '2 years',
  'yes',
  'subgraph',
  'click r1 "/x"',
  '$&',
);

/** Titles as the format allows them: one line, without control characters. */
export const titles = fc
  .array(fc.oneof(hostile, fc.string({unit: 'grapheme', maxLength: 6})), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) =>
    parts
      .join(' ')
      .replace(/\p{C}/gu, (character) =>
        character === '\u200D' ? character : '',
      )
      .replace(/\s+/g, ' ')
      .trim(),
  )
  .filter((title) => title !== '');

const hrefs = fc.option(
  fc.constantFrom(
    '/jobs/a',
    '/jobs/a#senior',
    'https://example.com/?a=1&b=2',
    'mailto:jobs@example.com',
    '/jobs/%C3%A4',
  ),
  {nil: undefined},
);

const role = fc.record({title: titles, href: hrefs});

const move = fc.record({
  ends: fc.tuple(fc.nat(11), fc.nat(11)),
  kind: fc.constantFrom('promotion' as const, 'lateral' as const),
  both: fc.boolean(),
  gate: fc.option(fc.constantFrom('merit', 'need'), {nil: undefined}),
  // A note that reads like a gate is one when it is read again.
  note: fc.option(
    titles.filter((title) => !title.startsWith('Needs: ')),
    {nil: undefined},
  ),
  wayBack: fc.boolean(),
});

/** Two tracks of up to six roles each, with moves between any two of them. */
export const organizations: fc.Arbitrary<Organization> = fc
  .record({
    roles: fc.tuple(
      fc.array(role, {minLength: 1, maxLength: 6}),
      fc.array(role, {minLength: 1, maxLength: 6}),
    ),
    moves: fc.array(move, {maxLength: 12}),
    gate: titles,
    title: titles,
  })
  .map(({roles, moves, gate, title}) => {
    const keys = roles.flatMap((own, track) =>
      own.map((_, index) => `t${track}#r${index}`),
    );
    const pairs = new Map(
      moves.flatMap(({ends, kind, both, gate: needed, note, wayBack}) => {
        const [from, to] = ends.map((end) => keys[end % keys.length]!);
        const written = {
          from: from!,
          to: to!,
          kind,
          both: both && kind === 'lateral',
          ...(needed !== undefined && {gate: needed}),
          ...(note !== undefined && {note}),
        };
        // Two moves from one role to another are an error in the data; a lateral way back from a promotion is none.
        const back = {
          from: to!,
          to: from!,
          kind: 'lateral' as const,
          both: false,
        };
        return from === to
          ? []
          : [
              [
                [from, to].sort().join(' '),
                kind === 'promotion' && wayBack ? [written, back] : [written],
              ] as const,
            ];
      }),
    );
    return {
      tracks: roles.map((own, track) =>
        trackOf({
          id: `t${track}`,
          title,
          gates: [
            {id: 'merit', title: 'Merit'},
            {id: 'need', title: gate},
          ],
          roles: own.map(({title: name, href}, index) => ({
            id: `r${index}`,
            title: name,
            ...(href !== undefined && {href}),
          })),
          moves: [...pairs.values()]
            .flat()
            .filter(({from, to}) =>
              [from, to].some((key) => key.startsWith(`t${track}#`)),
            ),
        }),
      ),
    };
  });
