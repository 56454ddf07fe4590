import fc from 'fast-check';
import type {Keys, Value} from './layouts';

const optional = <T>(value: fc.Arbitrary<T>) =>
  fc.option(value, {nil: undefined, freq: 2});

/** Keys of which some may be absent. */
function keyed(
  values: Record<string, fc.Arbitrary<Value | undefined>>,
): fc.Arbitrary<Keys> {
  return fc.record(values).map((record) => ({
    keys: Object.entries(record).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value] as const],
    ),
  }));
}

/** A text as it is, or as a list of one. */
const listed = (value: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc.oneof(
    value,
    value.map((one) => [one]),
  );

const text = fc.constantFrom(
  'Holds the line',
  'Asks, then acts',
  'A: B',
  '50 %',
);

const description = optional(text);

/** What has a title: the title, it as the only key, or with others. */
function named(
  title: string,
  others: Record<string, fc.Arbitrary<Value | undefined>> = {},
): fc.Arbitrary<Value> {
  const own = {title: fc.constant(title)};
  const id = optional(fc.constant(title.toLowerCase()));
  return fc.oneof(
    fc.constant(title),
    keyed(own),
    keyed({id, ...own, description, ...others}),
  );
}

const levelNames = ['A', 'B', 'C', 'D'];

const gate = optional(fc.constantFrom('merit', 'Need'));

const levels = fc.tuple(
  ...levelNames.map((title) => listed(named(title, {gate}))),
  fc.tuple(named('E'), named('F', {gate})),
);

const links = fc.constantFrom(
  '/jobs/a',
  '/jobs/a/',
  '/jobs/a/#lead',
  '/jobs/b#lead',
  '/jobs/b/?x#lead',
  'https://example.com/jobs/',
);

const rules = listed(fc.constantFrom('dead-end', 'missing-href'));

function move(to: string): fc.Arbitrary<Value> {
  return fc.oneof(
    fc.constant(to),
    keyed({to: fc.constant(to)}),
    keyed({
      to: fc.constant(to),
      gate,
      note: optional(text),
      allow: optional(rules),
    }),
  );
}

function moves(targets: readonly number[]): fc.Arbitrary<Value | undefined> {
  const [first, second] = targets.map((to) => move(`r${to}`));
  return first === undefined
    ? fc.constant(undefined)
    : optional(
        second === undefined
          ? listed(first)
          : fc.oneof(listed(first), fc.tuple(first, second)),
      );
}

/** Promotions lead to later roles, so that they rise. */
const roles = fc.tuple(
  ...levelNames.map((level, index) =>
    named(`R${index}`, {
      level: optional(fc.constant(level)),
      href: optional(links),
      aliases: optional(listed(fc.constant(`old-${index}`))),
      terminal: optional(fc.constant('true')),
      next: moves([index + 1, index + 2].filter((to) => to < 4)),
      lateral: moves(index === 3 ? [0, 1] : []),
      allow: optional(rules),
    }),
  ),
);

const expectation = (id: string) =>
  fc.oneof(
    text,
    keyed({text}),
    keyed({
      id: optional(fc.constant(id)),
      text,
      examples: optional(listed(text)),
    }),
  );

/** Tracks without errors, in all forms that the format has, with keys in an order that `fix` does not know. */
export const tracks: fc.Arbitrary<Keys> = keyed({
  roles,
  title: text,
  allow: optional(rules),
  expectations: optional(
    keyed({
      c: keyed({a: listed(expectation('x')), b: listed(expectation('y'))}),
    }),
  ),
  competencies: fc.tuple(named('C', {theme: optional(fc.constant('t'))})),
  themes: fc.tuple(named('T')),
  equivalences: optional(
    fc.tuple(
      keyed({
        in: listed(text),
        levels: fc.constant(['e', 'f']),
      }),
    ),
  ),
  gates: fc.tuple(named('Merit'), named('Need')),
  levels,
  href: optional(links),
  description,
});
