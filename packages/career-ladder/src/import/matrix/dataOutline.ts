import {slug} from '../../names/slug';
import type {Place} from '../../schema/shape';
import {examplesOf, idOf, isData, means, textUnder, type Data} from './fields';
import {levelsAmong} from './levelNames';
import type {OutlineNode, OutlineText} from './outlineNodes';

/** The line of the value at a place. */
export type LineOf = (place: Place) => number;

/**
 * The names and texts of data: an entry of a list has the name that it gives itself, else its key. Keys that only say what they
 * hold (`levels`, `criteria`) are no names.
 */
export function dataOutline(value: unknown, lineOf: LineOf): OutlineNode[] {
  const name = isData(value) ? textUnder(value, 'name') : undefined;
  const nodes =
    isData(value) && name !== undefined
      ? [nodeOf(name, value, [], lineOf)]
      : entries(value, [], lineOf);
  const names = namesById(value);
  return names.size === 0 ? nodes : nodes.map((node) => renamed(node, names));
}

/** The names that lists of the file give to ids. */
function namesById(value: unknown): ReadonlyMap<string, string> {
  const lists = isData(value) ? Object.values(value).filter(Array.isArray) : [];
  return new Map(
    lists.flat().flatMap((entry: unknown): [string, string][] => {
      const id = isData(entry) ? idOf(entry) : undefined;
      const name = isData(entry) ? textUnder(entry, 'name') : undefined;
      return id !== undefined && name !== undefined ? [[slug(id), name]] : [];
    }),
  );
}

function renamed(
  node: OutlineNode,
  names: ReadonlyMap<string, string>,
): OutlineNode {
  return {
    ...node,
    title: names.get(slug(node.title)) ?? node.title,
    children: node.children.map((child) => renamed(child, names)),
  };
}

type Kind = OutlineNode['kind'];

function entries(
  value: unknown,
  place: Place,
  lineOf: LineOf,
  kind?: Kind,
): OutlineNode[] {
  if (Array.isArray(value)) {
    return value.flatMap((entry: unknown, index) =>
      isData(entry)
        ? entryNode(entry, [...place, index], lineOf, kind, index)
        : [],
    );
  }
  return isData(value)
    ? below(value, place, lineOf).map((node) => ({
        ...node,
        ...(kind !== undefined && node.kind === undefined && {kind}),
      }))
    : [];
}

/** An entry of a list: named by itself, by the level it is for, or, among levels, by its place. */
function entryNode(
  entry: Data,
  place: Place,
  lineOf: LineOf,
  kind: Kind,
  index: number,
): OutlineNode[] {
  const level = textUnder(entry, 'level');
  const own =
    textUnder(entry, 'name') ??
    textUnder(entry, 'competency') ??
    (kind === 'level' ? undefined : textUnder(entry, 'theme'));
  if (own !== undefined) {
    return [nodeOf(own, entry, place, lineOf, kind)];
  }
  if (level !== undefined) {
    return [nodeOf(level, entry, place, lineOf, 'level')];
  }
  return kind === 'level'
    ? [
        {
          ...nodeOf(`Level ${index + 1}`, entry, place, lineOf, kind),
          unnamed: true,
        },
      ]
    : [];
}

function nodeOf(
  title: string,
  value: Data,
  place: Place,
  lineOf: LineOf,
  kind?: Kind,
): OutlineNode {
  const children = below(value, place, lineOf);
  const texts = Object.entries(value).flatMap(([key, held]) =>
    means(key, 'text') || means(key, 'list')
      ? textsOf(held, [...place, key], lineOf)
      : [],
  );
  return {
    title,
    line: lineOf(place),
    ...(kind !== undefined && {kind}),
    texts: withExamples(texts, examplesOf(value)),
    children,
  };
}

/** The examples of an entry show what it says first. */
function withExamples(
  [first, ...others]: OutlineText[],
  examples: string[],
): OutlineText[] {
  return first && examples.length > 0
    ? [{...first, examples}, ...others]
    : [...(first ? [first] : []), ...others];
}

/** What the keys of an entry hold, apart from its name and its own texts. */
function below(value: Data, place: Place, lineOf: LineOf): OutlineNode[] {
  const sentences = namesOfTexts(value);
  return Object.entries(value).flatMap(([key, held]): OutlineNode[] => {
    const at = [...place, key];
    if (means(key, 'name') || means(key, 'mark') || means(key, 'example')) {
      return [];
    }
    const kind = kindOf(key);
    const isHolder = means(key, 'list') || means(key, 'text');
    if ((kind !== undefined || isHolder) && typeof held === 'object') {
      return entries(held, at, lineOf, kind);
    }
    if (kind !== undefined || isHolder) {
      return [];
    }
    if (isData(held)) {
      return [nodeOf(textUnder(held, 'name') ?? key, held, at, lineOf)];
    }
    const texts =
      Array.isArray(held) || sentences.has(key)
        ? textsOf(held, at, lineOf)
        : [];
    const children = Array.isArray(held) ? entries(held, at, lineOf) : [];
    return texts.length > 0 || children.length > 0
      ? [{title: key, line: lineOf(at), texts, children}]
      : [];
  });
}

function kindOf(key: string): Kind {
  return (['level', 'competency', 'theme'] as const).find((kind) =>
    means(key, kind),
  );
}

/** The keys whose texts are said of something: sentences, or the keys are names of levels. */
function namesOfTexts(value: Data): ReadonlySet<string> {
  const texts = Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const isLevel = levelsAmong(texts.map(([key]) => key));
  return new Set(
    texts
      .filter(
        ([, text], index) =>
          isLevel[index] === true || text.trim().split(/\s+/).length >= 4,
      )
      .map(([key]) => key),
  );
}

/** A text, or the texts of a list. */
function textsOf(value: unknown, place: Place, lineOf: LineOf): OutlineText[] {
  if (typeof value === 'string') {
    const text = value.trim();
    return text === '' ? [] : [{text, line: lineOf(place)}];
  }
  return Array.isArray(value)
    ? value.flatMap((entry: unknown, index) => {
        const at = [...place, index];
        if (typeof entry === 'string') {
          return textsOf(entry, at, lineOf);
        }
        const text =
          isData(entry) && textUnder(entry, 'name') === undefined
            ? (textUnder(entry, 'text') ?? textUnder(entry, 'list'))
            : undefined;
        return isData(entry) && text !== undefined
          ? withExamples([{text, line: lineOf(at)}], examplesOf(entry))
          : [];
      })
    : [];
}
