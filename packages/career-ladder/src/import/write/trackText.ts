import type {Scalar, YAMLSeq} from 'yaml';
import {Document, isMap, isScalar, isSeq, type YAMLMap} from 'yaml';

/** A track file as data, in the order in which it is to be written, with what is to be said above its parts. */
export interface TrackDraft {
  /** Above all: where it comes from, what was proposed. Each in a line of its own. */
  head: string[];
  keys: Record<string, unknown>;
  /** Above a role, by its index. Each in a line of its own. */
  above: ReadonlyMap<number, string[]>;
}

/** Lists that read best in one line, where they are short. */
const inline = 100;

/** As an author would write it: short things in one line, a blank line between the parts. */
export function trackText({head, keys, above}: TrackDraft): string {
  const document = new Document(keys);
  document.commentBefore = null;
  const root = document.contents as unknown as YAMLMap<Scalar>;
  for (const {key, value} of root.items) {
    if (blocks.has(String(key.value))) {
      key.spaceBefore = true;
    }
    if (String(key.value) === 'roles' && isSeq(value)) {
      layOutRoles(value, above);
    } else if (String(key.value) !== 'expectations') {
      inlineWhereShort(value);
    }
  }
  const text = document.toString({
    lineWidth: 0,
    flowCollectionPadding: false,
    // Longer ones are decided on above.
    minContentWidth: 0,
  });
  return `${head.map((line) => `# ${line}\n`).join('')}${text}`;
}

/** What begins a part of the file. */
const blocks = new Set([
  'levels',
  'themes',
  'competencies',
  'expectations',
  'roles',
]);

function layOutRoles(roles: YAMLSeq, above: ReadonlyMap<number, string[]>) {
  roles.items.forEach((role, index) => {
    if (!isMap(role) || !isScalar(role.items[0]?.key)) {
      return;
    }
    for (const {value} of role.items) {
      if (isMap(value)) {
        value.flow = true;
      }
      if (isSeq(value)) {
        value.items.forEach(inlineWhereShort);
        inlineWhereShort(value);
      }
    }
    const lines = above.get(index) ?? [];
    if (lines.length > 0) {
      role.commentBefore = lines.map((line) => ` ${line}`).join('\n');
    }
    role.spaceBefore = index > 0;
  });
}

function inlineWhereShort(value: unknown): void {
  if (!isMap(value) && !isSeq(value)) {
    return;
  }
  const text = JSON.stringify(value);
  if (text.length <= inline && !text.includes('\\n')) {
    value.flow = true;
    return;
  }
  value.items.forEach((item: unknown) => {
    if (!isScalar(item)) {
      inlineWhereShort(item);
    }
  });
}
