import {isAlias, isMap, isSeq, type Alias, type Node, type Pair} from 'yaml';
import type {Place} from '../schema/shape';
import {keyName} from './plain';

/**
 * The node at a place, or else the nearest one around it.
 * @param part the `key` of the place (if it has one that is written), or its `value`
 */
export function find(
  root: Node,
  place: Place,
  part: 'key' | 'value',
  targets: ReadonlyMap<Alias, Node>,
): Node {
  let node = root;
  let key: Node | undefined;
  for (const name of place) {
    const holder = isAlias(node) ? (targets.get(node) ?? node) : node;
    const child = entry(holder, name);
    if (!child) {
      return node;
    }
    key = child.key;
    node = child.value;
  }
  return part === 'key' ? (key ?? node) : node;
}

function entry(
  holder: Node,
  name: string | number,
): {key?: Node; value: Node} | undefined {
  if (isSeq(holder)) {
    const value = holder.items[Number(name)] as Node | undefined;
    return value && {value};
  }
  if (isMap(holder)) {
    const pair = (holder.items as Pair<Node, Node | null>[]).find(
      ({key}) => keyName(key) === name,
    );
    return pair && {key: pair.key, value: pair.value ?? pair.key};
  }
  return undefined;
}
