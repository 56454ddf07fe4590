import {quoted} from '../../names/quoted';
import {slug} from '../../names/slug';
import type {Reading} from '../types';
import type {Draft, DraftCompetency} from './draft';
import {finish} from './finish';
import {levelOrder} from './levelOrder';
import {
  areOfCareers,
  buildOnEachOther,
  isOrder,
  mostLevels,
} from './levelNames';
import {leftOut} from './leftOut';
import {atDepth, levelsIn, type OutlineNode} from './outlineNodes';

/**
 * An outline as a competency matrix. The level is what stands at one depth, has the names of levels (or is said to be one) and
 * has the same competencies below it, or above it, as the others. The name nearest to a text is its competency, the one above
 * that its theme.
 * @param announced whether its surroundings speak of competencies; else its levels have to be unmistakable
 * @param single whether levels of a single competency are a matrix, too
 * @returns undefined if nothing comes back as it does in a matrix
 */
export function readOutline(
  source: {what: string; line: number; title?: string},
  outline: readonly OutlineNode[],
  {announced, single}: {announced: boolean; single: boolean},
): Reading | undefined {
  const {title, nodes} = unwrapped(source.title, outline);
  const candidates = levelDepths(nodes, announced)
    .map((depth) => ({depth, draft: draftAt(depth, nodes)}))
    .filter(({draft}) => isMatrix(draft, single))
    .sort((a, b) => b.draft.expectations.length - a.draft.expectations.length);
  const [best] = candidates;
  if (!best) {
    return undefined;
  }
  const {draft} = best;
  const apart = severalMatrices(nodes, best.depth);
  if (apart) {
    return {
      kind: 'refused',
      what: source.what,
      line: source.line,
      reason: apart,
    };
  }
  return finish({
    ...draft,
    what: source.what,
    line: source.line,
    ...(title !== undefined && {title}),
    doubts: [...draft.doubts, ...leftOut(nodes, best.depth, draft)],
  });
}

/** Without a root that holds everything: its name is the title. */
function unwrapped(
  title: string | undefined,
  outline: readonly OutlineNode[],
): {title?: string; nodes: readonly OutlineNode[]} {
  const [root] = outline;
  return outline.length === 1 &&
    root?.kind === undefined &&
    root?.children.some(({children}) => children.length > 0)
    ? unwrapped(root.title, root.children)
    : {...(title !== undefined && {title}), nodes: outline};
}

/** Depths with at least two levels; where a file says which they are, only those. */
function levelDepths(
  nodes: readonly OutlineNode[],
  announced: boolean,
): number[] {
  const depths: {depth: number; said: boolean}[] = [];
  for (
    let depth = 0, row = nodes;
    row.length > 0;
    depth++, row = row.flatMap(({children}) => children)
  ) {
    const said = row.some(({kind}) => kind === 'level');
    const levels = [...new Set([...levelsIn(row)].map(({title}) => title))];
    const isSure =
      announced || (areOfCareers(levels) && buildOnEachOther(levels));
    if (levels.length > mostLevels) {
      continue;
    }
    if (said || (levels.length > 1 && isOrder(levels) && isSure)) {
      depths.push({depth, said});
    }
  }
  const known = depths.filter(({said}) => said);
  return (known.length > 0 ? known : depths).map(({depth}) => depth);
}

function draftAt(depth: number, nodes: readonly OutlineNode[]): Draft {
  const levels = levelsIn(atDepth(nodes, depth));
  const competencies = new Map<string, DraftCompetency>();
  const draft: Draft = {
    what: '',
    line: 0,
    levels: [],
    competencies: [],
    expectations: [],
    doubts: [],
  };
  const names = new Map<string, string>();
  const visit = (node: OutlineNode, above: readonly OutlineNode[]) => {
    const chain = [...above, node];
    const level = chain[depth];
    const others = chain.filter((_, index) => index !== depth);
    const own = others.at(-1);
    if (level && levels.has(level) && own && node.children.length === 0) {
      const theme = others.at(-2)?.title;
      const key = JSON.stringify([theme && slug(theme), slug(own.title)]);
      const description = own === node ? '' : textOf(own);
      const competency = competencies.get(key) ?? {
        title: own.title,
        ...(theme !== undefined && {theme}),
        ...(description !== '' && {description}),
        line: own.line,
      };
      if (node.texts.length > 0) {
        competencies.set(key, competency);
      }
      const name = names.get(slug(level.title)) ?? level.title;
      names.set(slug(level.title), name);
      draft.expectations.push(
        ...node.texts.map((text) => ({competency, level: name, ...text})),
      );
    }
    for (const child of node.children) {
      visit(child, chain);
    }
  };
  nodes.forEach((node) => visit(node, []));
  draft.competencies.push(...withoutOnlyTheme([...competencies.values()]));
  draft.levels.push(...levelOrder(draft.expectations, draft.doubts));
  return draft;
}

/** Why they cannot be one matrix: below each of the names over the levels stand other levels. */
function severalMatrices(
  nodes: readonly OutlineNode[],
  depth: number,
): string | undefined {
  if (depth === 0) {
    return undefined;
  }
  const levels = levelsIn(atDepth(nodes, depth));
  const holders = atDepth(nodes, depth - 1)
    .map(({title, children}) => ({
      title,
      names: children
        .filter((child) => levels.has(child) && child.children.length > 0)
        .map((child) => slug(child.title)),
    }))
    .filter(({names}) => names.length > 1);
  const [first, second] = holders;
  return first &&
    second &&
    !second.names.some((name) => first.names.includes(name))
    ? `It holds several matrices: the levels below ${quoted(second.title)} are others than those below ${quoted(first.title)}. Import each from a file of its own.`
    : undefined;
}

function textOf({texts}: OutlineNode): string {
  return texts.map(({text}) => text).join('\n\n');
}

/** A theme that all competencies have says nothing: it is a heading over the whole, such as "Levels". */
function withoutOnlyTheme(
  competencies: readonly DraftCompetency[],
): readonly DraftCompetency[] {
  const themes = new Set(competencies.map(({theme}) => theme));
  if (themes.size === 1) {
    for (const competency of competencies) {
      delete competency.theme;
    }
  }
  return competencies;
}

/** At least half of its competencies, and two of them, are named at several levels. */
function isMatrix(
  {competencies, expectations, levels}: Draft,
  single: boolean,
): boolean {
  const levelsOf = new Map<DraftCompetency, Set<string>>();
  for (const {competency, level} of expectations) {
    const known = levelsOf.get(competency) ?? new Set();
    levelsOf.set(competency, known.add(level));
  }
  const shared = [...levelsOf.values()].filter(({size}) => size > 1).length;
  return (
    levels.length > 1 &&
    shared >= (single && competencies.length === 1 ? 1 : 2) &&
    shared >= competencies.length / 2
  );
}
