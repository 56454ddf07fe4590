import {knownNames, type RoleKey} from 'career-ladder';
import {dataModule} from '../delivery/dataModule';
import type {Instance} from '../delivery/names';
import {organizationName} from '../delivery/organizationData';
import {formatViewRequest} from '../delivery/request';
import type {FoundAttribute, FoundTag} from './found';
import type {Mistake} from './mistakes';
import {tags} from './tags';
import type {LiteralProps, PropKind, Tag} from './tags/tag';

/** A tag without mistakes, and what the transform puts in. */
export interface CheckedTag {
  found: FoundTag;
  tag: Tag;
  /** What to import for the tag's data; absent where the author passes it. */
  dataRequest?: string;
  /** Props whose value is replaced. */
  replace: Record<string, string>;
  /** The roles that it names. */
  use?: {instance: Instance; roles: readonly RoleKey[]};
  /** What its anchors are made of; absent where it has none. */
  anchor?: string;
}

/** Thrown inside a tag's `ask`, so that it can report from anywhere. */
class Failure extends Error {}

/** Checks a tag's place and props, and finds what it asks for. */
export function checkTag(
  found: FoundTag,
  instances: Instance[],
): CheckedTag | {mistakes: Mistake[]} {
  const tag = tags.find(({name}) => name === found.name);
  if (!tag) {
    throw new Error(`No tag is named "${found.name}".`);
  }
  const own = found.attributes.some(({name}) => name === tag.dataProp);
  const mistakes = [
    ...checkPlace(found, tag),
    ...found.attributes.flatMap((attribute) =>
      checkAttribute(attribute, tag, own),
    ),
  ];
  if (mistakes.length > 0) {
    return {mistakes};
  }
  if (own) {
    return {found, tag, replace: {}};
  }
  try {
    return ask(found, tag, instances);
  } catch (error) {
    if (error instanceof Failure) {
      return {mistakes: [{point: found.point, message: error.message}]};
    }
    throw error;
  }
}

function ask(found: FoundTag, tag: Tag, instances: Instance[]): CheckedTag {
  const props = literalProps(found);
  const instance = findInstance(props.instance, instances);
  const {from, roles, anchor, view, replace} = tag.ask(
    props,
    instance.names(),
    fail,
  );
  return {
    found,
    tag,
    dataRequest: formatViewRequest(
      dataModule(
        instance.id,
        from === 'organization' ? organizationName : from.track,
      ),
      tag.name,
      view,
    ),
    replace: replace ?? {},
    ...(roles && {use: {instance, roles}}),
    ...(anchor !== undefined && {anchor}),
  };
}

function fail(message: string): never {
  throw new Failure(message);
}

function findInstance(
  id: LiteralProps[string] | undefined,
  instances: Instance[],
): Instance {
  const found =
    id === undefined
      ? (instances.find((instance) => instance.id === 'default') ??
        instances[0])
      : instances.find((instance) => instance.id === id);
  return (
    found ??
    fail(
      `Unknown instance "${String(id)}". ${knownNames(
        'instances',
        String(id),
        instances.map((instance) => instance.id),
      )}`,
    )
  );
}

function literalProps({attributes}: FoundTag): LiteralProps {
  return Object.fromEntries(
    attributes.flatMap(({name, value}) =>
      name !== undefined && value !== undefined && typeof value !== 'number'
        ? [[name, value]]
        : [],
    ),
  );
}

function checkPlace({name, point, within}: FoundTag, {inline}: Tag): Mistake[] {
  return within && !inline
    ? [
        {
          point,
          message: `<${name}> draws a figure, which cannot stand in a ${within}. Put the tag on lines of its own, with an empty line before and after.`,
        },
      ]
    : [];
}

/** @param own the author passes the data, so no prop needs to be known at build time */
function checkAttribute(
  {name, value, point}: FoundAttribute,
  tag: Tag,
  own: boolean,
): Mistake[] {
  if (own && (name === undefined || name === tag.dataProp)) {
    return [];
  }
  if (name === undefined) {
    return [{point, message: spreadMessage(tag)}];
  }
  if (name === 'key') {
    // React's own, for tags in a list.
    return [];
  }
  const kind = Object.hasOwn(tag.props, name) ? tag.props[name] : undefined;
  if (kind === undefined) {
    const known = knownNames('props', name, Object.keys(tag.props));
    return [
      {point, message: `Unknown prop "${name}" of <${tag.name}>. ${known}`},
    ];
  }
  const message = kindMessage(name, kind, value, tag, own);
  return message ? [{point, message}] : [];
}

function spreadMessage({name, wayOut}: Tag): string {
  return `Props of <${name}> are read when the page is compiled, so they cannot be spread. Write them out.${also(wayOut)}`;
}

function kindMessage(
  name: string,
  kind: PropKind,
  value: FoundAttribute['value'],
  tag: Tag,
  own: boolean,
): string | undefined {
  if (kind === 'any' || (own && value === undefined) || isOfKind(value, kind)) {
    return undefined;
  }
  const prop = `The prop "${name}" of <${tag.name}>`;
  if (value === undefined) {
    return `${prop} is read when the page is compiled, so it has to be ${expected(kind)}.${also(tag.wayOut)}`;
  }
  const hint =
    typeof kind === 'object' && typeof value === 'string'
      ? also(knownNames('values', value, kind))
      : ` It has to be ${expected(kind)}.`;
  return `${prop} is ${JSON.stringify(value)}.${hint}`;
}

function isOfKind(value: FoundAttribute['value'], kind: PropKind): boolean {
  if (kind === 'text') {
    return typeof value === 'string';
  }
  if (kind === 'texts') {
    return Array.isArray(value);
  }
  return kind === 'boolean'
    ? typeof value === 'boolean'
    : typeof value === 'string' && kind.includes(value);
}

function expected(kind: PropKind): string {
  if (kind === 'texts') {
    return "a list of texts in quotes: {['…', '…']}";
  }
  return kind === 'boolean' ? '{true} or {false}' : 'a text in quotes';
}

function also(sentence: string | undefined): string {
  return sentence === undefined ? '' : ` ${sentence}`;
}
