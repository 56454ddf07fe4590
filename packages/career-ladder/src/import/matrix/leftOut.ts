import {quoted} from '../../names/quoted';
import {slug} from '../../names/slug';
import type {Doubt} from '../types';
import type {Draft} from './draft';
import {atDepth, levelsIn, type OutlineNode} from './outlineNodes';

/** What an outline says and a matrix has no place for. */
export function leftOut(
  nodes: readonly OutlineNode[],
  depth: number,
  draft: Draft,
): Doubt[] {
  const row = atDepth(nodes, depth);
  const isLevel = levelsIn(row);
  const introductions = [...isLevel]
    .flatMap(withAllBelow)
    .filter(({texts, children}) => texts.length > 0 && children.length > 0);
  const [first] = introductions;
  const beside = besideLevels(row, draft);
  const unnamed = [...isLevel].find((level) => level.unnamed);
  const emptyLevels = [...isLevel].filter(
    ({title}) =>
      !draft.levels.some((level) => slug(level.title) === slug(title)),
  );
  return [
    ...(first
      ? [
          {
            line: first.texts[0]?.line ?? first.line,
            message: `The text under ${quoted(first.title)}${
              introductions.length > 1
                ? ` and ${introductions.length - 1} more like it are`
                : ' is'
            } left out, as it belongs to no competency.`,
          },
        ]
      : []),
    ...beside.map(({title, line}) => ({
      line,
      message: `${quoted(title)} is left out, though it has the same competencies: its name is not that of a level.`,
    })),
    ...(unnamed
      ? [
          {
            line: unnamed.line,
            message: `The levels have no names. They are called ${quoted(unnamed.title)} and so on, in their order.`,
          },
        ]
      : []),
    ...emptyLevels.map(({title, line}) => ({
      line,
      message: `The level ${quoted(title)} is left out, as nothing is expected at it.`,
    })),
  ];
}

/** What has the same competencies as the levels of its row. */
export function besideLevels(
  row: readonly OutlineNode[],
  {competencies}: Draft,
): OutlineNode[] {
  const isLevel = levelsIn(row);
  const names = new Set(competencies.map(({title}) => slug(title)));
  return row.filter((node) => !isLevel.has(node) && isLikeALevel(node, names));
}

function withAllBelow(node: OutlineNode): OutlineNode[] {
  return [node, ...node.children.flatMap(withAllBelow)];
}

function isLikeALevel(
  {children}: OutlineNode,
  competencies: ReadonlySet<string>,
): boolean {
  const shared = children.filter(({title}) => competencies.has(slug(title)));
  return shared.length > 1 && shared.length >= children.length / 2;
}
