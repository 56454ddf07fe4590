import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Alias,
  type Document,
  type Node,
  type Pair,
  type Scalar,
} from 'yaml';
import type {Problem} from '../organization';
import {quoted} from '../names/quoted';
import {error} from '../problems/error';
import type {PositionAt} from './positions';
import {cutByHash, emptiedByHash, keyByComma, swallowedEntry} from './traps';

export interface Plain {
  value: unknown;
  problems: Problem[];
  /** What each alias stands for. */
  targets: ReadonlyMap<Alias, Node>;
}

/** No file that a person wrote repeats as much with aliases. */
const mostRepeated = 10_000;

/** The plain data of a YAML document. What is wrong is reported and left `undefined`. */
export function plain(
  document: Document,
  text: string,
  positionAt: PositionAt,
): Plain {
  const problems: Problem[] = [];
  const anchors = new Map<string, Node>();
  const open = new Set<Node>();
  const targets = new Map<Alias, Node>();
  let repeated = 0;
  let insideAliases = 0;

  function report(rule: string, node: Node, message: string): void {
    // What an alias repeats has been reported where it is written.
    if (insideAliases === 0) {
      problems.push(error(rule, positionAt(start(node)), message));
    }
  }

  function valueOf(node: Node): unknown {
    if (isAlias(node)) {
      return aliased(node);
    }
    repeated += insideAliases > 0 ? 1 : 0;
    if (node.anchor && insideAliases === 0) {
      anchors.set(node.anchor, node);
    }
    if (node.tag) {
      report(
        'yaml-tag',
        node,
        'A value cannot begin with a YAML tag (!). If it is a text, quote it.',
      );
      return undefined;
    }
    open.add(node);
    const value = isMap(node)
      ? keyed(node.items as Pair<Node, Node | null>[])
      : isSeq(node)
        ? (node.items as Node[]).map(valueOf)
        : scalar(node);
    open.delete(node);
    return value;
  }

  function aliased(alias: Alias): unknown {
    // Inside what is repeated, an alias keeps its meaning even if its anchor was set anew since.
    const target = targets.get(alias) ?? anchors.get(alias.source);
    if (!target) {
      report(
        'unknown-alias',
        alias,
        `There is no anchor &${alias.source} before this. If "*${alias.source}" begins a text, quote the text.`,
      );
      return undefined;
    }
    if (open.has(target)) {
      report(
        'alias-loop',
        alias,
        `The alias *${alias.source} stands inside what it repeats.`,
      );
      return undefined;
    }
    if (repeated > mostRepeated) {
      return undefined;
    }
    targets.set(alias, target);
    insideAliases += 1;
    const value = valueOf(target);
    insideAliases -= 1;
    if (repeated > mostRepeated && insideAliases === 0) {
      report(
        'alias-bomb',
        alias,
        `With the alias *${alias.source}, the aliases of this file repeat more than ${mostRepeated} values. Write them out, or share them with "extends".`,
      );
      return undefined;
    }
    return value;
  }

  function scalar(node: Scalar): unknown {
    if (node.type !== 'PLAIN') {
      return node.value;
    }
    const trap = trapIn(node);
    if (trap) {
      report('quote-it', node, trap);
      return undefined;
    }
    return node.value;
  }

  function trapIn(node: Scalar): string | undefined {
    const from = start(node);
    const to = node.range?.[1] ?? from;
    if (node.source === '') {
      return emptiedByHash(text, from);
    }
    return typeof node.value === 'string'
      ? (cutByHash(text, from, to) ?? swallowedEntry(text, from, to))
      : undefined;
  }

  function keyed(pairs: Pair<Node, Node | null>[]): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    const first = new Map<string, Node>();
    for (const [index, {key, value}] of pairs.entries()) {
      const name = keyName(key);
      if (name === undefined) {
        report('wrong-type', key, 'A key has to be a text on one line.');
        if (value) {
          valueOf(value);
        }
        continue;
      }
      if (value === null) {
        const before = pairs[index - 1]?.value;
        report(
          'quote-it',
          key,
          keyByComma(name, isScalar(before) ? before.value : undefined),
        );
        continue;
      }
      const same = first.get(name);
      const data = valueOf(value);
      if (same) {
        const {line} = positionAt(start(same));
        report(
          'duplicate-key',
          key,
          `${quoted(name)} is written twice; the first is in line ${line}.`,
        );
      } else if (name === '<<') {
        report(
          'merge-key',
          key,
          'Merge keys (<<) are not supported. Write the keys out, or share them with "extends".',
        );
      } else if (name === '__proto__') {
        report('unknown-key', key, 'No key can have the name "__proto__".');
      } else {
        first.set(name, key);
        result[name] = data;
      }
    }
    return result;
  }

  const value = document.contents ? valueOf(document.contents) : null;
  return {value, problems, targets};
}

/** A key as it is written: `3` and `no` are texts. */
export function keyName(key: Node | null): string | undefined {
  if (!isScalar(key)) {
    return undefined;
  }
  return key.type === 'PLAIN' ? key.source || undefined : String(key.value);
}

function start(node: Node): number {
  return node.range?.[0] ?? 0;
}
