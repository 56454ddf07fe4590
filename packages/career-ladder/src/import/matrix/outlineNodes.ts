import {levelsAmong} from './levelNames';

/** Names within names with texts below them: the headings of a page, or the keys and entries of a data file. */
export interface OutlineNode {
  title: string;
  line: number;
  /** What a key of the file says that this is. */
  kind?: 'level' | 'competency' | 'theme';
  /** The source gives it no name: it is one of a list of levels. */
  unnamed?: true;
  texts: OutlineText[];
  children: OutlineNode[];
}

export interface OutlineText {
  text: string;
  examples?: string[];
  line: number;
}

/** Which nodes of one depth are levels. */
export function levelsIn(
  row: readonly OutlineNode[],
): ReadonlySet<OutlineNode> {
  const said = row.filter(({kind}) => kind === 'level');
  if (said.length > 0) {
    return new Set(said);
  }
  const titles = [...new Set(row.map(({title}) => title))];
  const isLevel = levelsAmong(titles);
  const names = new Set(titles.filter((_, index) => isLevel[index]));
  return new Set(
    names.size > 1
      ? row.filter(({title, kind}) => kind === undefined && names.has(title))
      : [],
  );
}

/** The nodes that stand so many steps below the first ones. */
export function atDepth(
  nodes: readonly OutlineNode[],
  depth: number,
): readonly OutlineNode[] {
  return depth === 0
    ? nodes
    : atDepth(
        nodes.flatMap(({children}) => children),
        depth - 1,
      );
}
