/**
 * The first place where a text is not JSON.
 * Written here as the messages of `JSON.parse` differ between versions of Node, and some of them tell no place.
 */
export function jsonMistake(
  text: string,
): {offset: number; message: string} | undefined {
  // What each open bracket waits for: the closing one.
  const open: ('}' | ']')[] = [];
  let expected: Expected = 'value';
  let offset = 0;
  for (;;) {
    const {kind, length} = tokenAt(text, offset);
    if (kind === 'space') {
      offset += length;
      continue;
    }
    const next = step(expected, kind, open);
    if (!next) {
      return {offset, message: explained(kind, expected, open)};
    }
    if (kind === 'end') {
      return undefined;
    }
    expected = next;
    offset += length;
  }
}

type Kind =
  | '{'
  | '}'
  | '['
  | ']'
  | ','
  | ':'
  | 'text'
  | 'other'
  | 'space'
  | 'end'
  | 'bad text'
  | 'comment'
  | 'no JSON';

type Expected =
  'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or end';

const patterns: [Kind, RegExp][] = [
  ['space', /[ \t\r\n]+/y],
  ['text', /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy],
  ['bad text', /["']/y],
  [
    'other',
    /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y,
  ],
  ['comment', /\/[/*]|#/y],
];

function tokenAt(text: string, offset: number): {kind: Kind; length: number} {
  const char = text.charAt(offset);
  if (char === '') {
    return {kind: 'end', length: 0};
  }
  if ('{}[],:'.includes(char)) {
    return {kind: char as Kind, length: 1};
  }
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    if (match) {
      return {kind, length: match[0].length};
    }
  }
  return {kind: 'no JSON', length: 1};
}

/** What may follow; nothing if the token may not stand here. */
function step(
  expected: Expected,
  kind: Kind,
  open: ('}' | ']')[],
): Expected | undefined {
  const wantsValue = expected === 'value' || expected === 'value or ]';
  if (wantsValue && (kind === 'text' || kind === 'other')) {
    return 'comma or end';
  }
  if (wantsValue && kind === '{') {
    open.push('}');
    return 'key or }';
  }
  if (wantsValue && kind === '[') {
    open.push(']');
    return 'value or ]';
  }
  if (expected.startsWith('key') && kind === 'text') {
    return 'colon';
  }
  if (expected === 'colon' && kind === ':') {
    return 'value';
  }
  const mayClose = expected === 'comma or end' || expected.endsWith(kind);
  if (mayClose && (kind === '}' || kind === ']') && open.at(-1) === kind) {
    open.pop();
    return 'comma or end';
  }
  if (expected === 'comma or end' && kind === ',' && open.length > 0) {
    return open.at(-1) === '}' ? 'key' : 'value';
  }
  return expected === 'comma or end' && kind === 'end' && open.length === 0
    ? expected
    : undefined;
}

function explained(
  kind: Kind,
  expected: Expected,
  open: ('}' | ']')[],
): string {
  const closing = open.at(-1);
  if (kind === 'end') {
    return closing
      ? `Not JSON: the file ends before the closing ${closing}.`
      : 'Not JSON: the file is empty.';
  }
  if (kind === 'comment') {
    return 'Not JSON: comments are not allowed. Use a .yml file for comments.';
  }
  if (kind === 'bad text') {
    return 'Not JSON: a text stands on one line between double quotes, with \\ only in escapes.';
  }
  if (kind === '}' || kind === ']') {
    return expected === 'key' || expected === 'value'
      ? `Not JSON: an entry is missing before ${kind}; is there a comma too much?`
      : `Not JSON: ${kind} does not close what is open here.`;
  }
  switch (expected) {
    case 'key':
    case 'key or }':
      return 'Not JSON: a key in double quotes is expected here.';
    case 'colon':
      return 'Not JSON: a colon is expected after the key.';
    case 'comma or end':
      return closing
        ? `Not JSON: a comma or ${closing} is expected here.`
        : 'Not JSON: nothing is expected after the end of the data.';
    default:
      return 'Not JSON: a value is expected here; a text needs double quotes.';
  }
}
