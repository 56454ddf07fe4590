import fc from 'fast-check';

/** Data as it is to be written: a text, a list, or keys in the order of writing. */
export type Value = string | readonly Value[] | Keys;

export interface Keys {
  keys: readonly (readonly [key: string, value: Value])[];
}

/** Answers with a number below the one it is given. */
type Choose = (below: number) => number;

/** Writes data as YAML. */
export type Layout = (value: Keys) => string;

/**
 * Ways to lay out YAML: which quotes, braces or lines, comments and blank lines, spaces and line ends, in which order of keys.
 * Each comment has another number.
 */
export const layouts: fc.Arbitrary<Layout> = layoutsWith(true);

/** The same without comments. */
export const layoutsWithoutComments: fc.Arbitrary<Layout> = layoutsWith(false);

function layoutsWith(hasComments: boolean): fc.Arbitrary<Layout> {
  return fc
    .record({
      choices: fc.array(fc.nat(999), {minLength: 20, maxLength: 400}),
      lineEnd: fc.constantFrom('\n', '\r\n'),
      first: fc.constantFrom(
        '',
        '# yaml-language-server: $schema=../x.json\n',
        '# Of the file\n\n',
        '---\n',
      ),
      lastLineEnd: fc.boolean(),
    })
    .map(({choices, lineEnd, first, lastLineEnd}) => (value) => {
      let used = 0;
      let comments = 0;
      const choose: Choose = (below) => {
        used += 1;
        return (choices[used % choices.length] ?? 0) % below;
      };
      const comment = () => {
        comments += 1;
        return `# ${comments}`;
      };
      const lines = block(value, '', {choose, comment});
      const text = `${first}${lines.join('\n')}${lastLineEnd ? '\n' : ''}`;
      return (
        hasComments ? text : text.replace(/ *# .*/g, '').replace(/^\n/, '')
      ).replaceAll('\n', lineEnd);
    });
}

interface Writer {
  choose: Choose;
  /** A comment that is not written elsewhere. */
  comment: () => string;
}

/** A value in lines of its own. */
function block(value: Value, indent: string, writer: Writer): string[] {
  if (typeof value === 'string') {
    return [`${indent}${scalar(value, writer)}`];
  }
  if (isList(value)) {
    return value.flatMap((entry, index) => [
      // What stands above the first entry has been written already.
      ...(index === 0 ? [] : above(indent, writer)),
      ...entryLines(entry, indent, writer),
    ]);
  }
  return shuffled(value.keys, writer.choose).flatMap(([key, inner], index) => [
    ...(index === 0 ? [] : above(indent, writer)),
    ...pairLines(key, inner, indent, writer),
  ]);
}

function entryLines(entry: Value, indent: string, writer: Writer): string[] {
  const {choose} = writer;
  if (typeof entry === 'string' || choose(2) === 0) {
    return [`${indent}- ${flow(entry, indent, writer)}${beside(writer)}`];
  }
  const dash = choose(4) === 0 ? '-   ' : '- ';
  const inner = `${indent}${' '.repeat(dash.length)}`;
  if (choose(8) === 0) {
    return [`${indent}-${beside(writer)}`, ...block(entry, inner, writer)];
  }
  const [first = '', ...others] = block(entry, inner, writer);
  return [`${indent}${dash}${first.slice(inner.length)}`, ...others];
}

function pairLines(
  key: string,
  value: Value,
  indent: string,
  writer: Writer,
): string[] {
  const {choose} = writer;
  const name = `${indent}${choose(9) === 0 ? `"${key}"` : key}:`;
  if (typeof value === 'string' && key === 'note' && choose(3) === 0) {
    return [
      `${name} ${['|', '>-', '|+'][choose(3)]}${beside(writer)}`,
      `${indent}  ${value}`,
    ];
  }
  if (typeof value === 'string' || choose(2) === 0 || isEmpty(value)) {
    return [`${name} ${flow(value, indent, writer)}${beside(writer)}`];
  }
  const inner = isList(value) && choose(3) === 0 ? indent : `${indent}  `;
  return [
    `${name}${beside(writer)}`,
    ...above(inner, writer),
    ...block(value, inner, writer),
  ];
}

function isEmpty(value: Value): boolean {
  return typeof value !== 'string' && isList(value) && value.length === 0;
}

/** A value between braces or brackets, on one line or several. */
function flow(value: Value, indent: string, writer: Writer): string {
  if (typeof value === 'string') {
    return scalar(value, writer);
  }
  const {choose, comment} = writer;
  const space = choose(3) === 0 ? ' ' : '';
  const comma = () =>
    choose(12) === 0
      ? `, ${comment()}\n${indent}    `
      : choose(12) === 0
        ? `,\n${indent}    `
        : ', ';
  const parts = isList(value)
    ? value.map((entry) => flow(entry, indent, writer))
    : shuffled(value.keys, choose).map(
        ([key, inner]) => `${key}: ${flow(inner, indent, writer)}`,
      );
  const inside = parts
    .map((part, index) => (index === 0 ? part : `${comma()}${part}`))
    .join('');
  const end = inside && choose(9) === 0 ? ',' : '';
  return isList(value)
    ? `[${space}${inside}${end}${space}]`
    : `{${space}${inside}${end}${space}}`;
}

function scalar(text: string, {choose}: Writer): string {
  const quoted = [`'${text}'`, `"${text}"`];
  const plain = /^[\w#/-][\w #/?-]*$/.test(text) ? [text, text] : [];
  const forms = text === 'true' ? [text] : [...quoted, ...plain];
  return forms[choose(forms.length)] ?? text;
}

/** Blank lines and comments above an entry, mostly none. */
function above(indent: string, {choose, comment}: Writer): string[] {
  const columns = [indent, indent, `${indent}  `, indent.slice(2)];
  const lines = [
    ...(choose(4) === 0 ? [''] : []),
    ...(choose(4) === 0 ? [`${columns[choose(4)]}${comment()}`] : []),
    ...(choose(12) === 0 ? ['', `${indent}${comment()}`] : []),
    ...(choose(12) === 0 ? [''] : []),
  ];
  return lines;
}

function beside({choose, comment}: Writer): string {
  return choose(6) === 0 ? ` ${comment()}` : '';
}

function shuffled<T>(list: readonly T[], choose: Choose): T[] {
  return choose(2) === 0
    ? [...list]
    : list
        .map((one) => ({one, rank: choose(100)}))
        .sort((a, b) => a.rank - b.rank)
        .map(({one}) => one);
}

function isList(value: readonly Value[] | Keys): value is readonly Value[] {
  return Array.isArray(value);
}
