/** How a value of a ladder file may be written, as far as there is a choice. */
export interface Form {
  /** Of a value with keys: the form of each, in the order in which they are written. */
  keys?: ReadonlyMap<string, Form>;
  /** The key that says it all where it is the only one. */
  bare?: string;
  /** Of a list: the form of its entries. */
  entries?: Form;
  /** A list of one may be written without the list. */
  oneOrMore?: true;
  /** Of a value with keys that are names: the form of each. */
  byName?: Form;
  /** The address of a page. */
  isLink?: true;
}

const value: Form = {};
const link: Form = {isLink: true};

const keyed = (keys: Record<string, Form>, bare?: string): Form => ({
  keys: new Map(Object.entries(keys)),
  ...(bare !== undefined && {bare}),
});
const list = (entries: Form): Form => ({entries});
const oneOrMore = (entries: Form): Form => ({entries, oneOrMore: true});

const named = keyed({id: value, title: value, description: value}, 'title');

const level = keyed(
  {id: value, title: value, description: value, gate: value},
  'title',
);

const competency = keyed(
  {id: value, title: value, description: value, theme: value},
  'title',
);

const expectation = keyed(
  {id: value, text: value, examples: oneOrMore(value)},
  'text',
);

const move = keyed(
  {
    to: value,
    gate: value,
    note: value,
    both: value,
    allow: oneOrMore(value),
  },
  'to',
);

const role = keyed(
  {
    id: value,
    title: value,
    level: value,
    path: value,
    href: link,
    description: value,
    status: value,
    replacedBy: value,
    aliases: oneOrMore(value),
    terminal: value,
    next: oneOrMore(move),
    lateral: oneOrMore(move),
    allow: oneOrMore(value),
  },
  'title',
);

const equivalence = keyed({
  levels: list(value),
  roles: list(value),
  in: oneOrMore(value),
});

/** A track or a shared file: what it is first, then what it declares, then its roles. */
export const ladderFile = keyed({
  title: value,
  description: value,
  href: link,
  extends: oneOrMore(value),
  allow: oneOrMore(value),
  levels: list(oneOrMore(level)),
  paths: list(named),
  gates: list(named),
  equivalences: list(equivalence),
  themes: list(named),
  competencies: list(competency),
  expectations: {byName: {byName: oneOrMore(expectation)}},
  remove: oneOrMore(value),
  roles: list(role),
});
