import {groupBy} from '../../groupBy';
import {slug} from '../../names/slug';
import type {Reading} from '../types';
import type {Draft, DraftCompetency} from './draft';
import {finish} from './finish';
import {levelOrder} from './levelOrder';
import {
  areGrades,
  areOfCareers,
  buildOnEachOther,
  isOrder,
  likeness,
  mostLevels,
} from './levelNames';
import {besideLevels, leftOut} from './leftOut';
import {areTexts} from './others';
import {atDepth, levelsIn, type OutlineNode} from './outlineNodes';

interface Context {
  /** Whether its surroundings speak of competencies; else its levels have to be unmistakable. */
  announced: boolean;
  /** Whether it is data: levels of a isData competency are a matrix, too, and keys such as `L1` are levels. */
  isData: boolean;
}

/**
 * An outline as a competency matrix. The level is what stands at one depth, has the names of levels (or is said to be one) and
 * has the same competencies below it, or above it, as the others. The name nearest to a text is its competency, the one above
 * that its theme.
 * @returns nothing if nothing comes back as it does in a matrix; several matrices where their levels are others
 */
export function readOutline(
  source: {what: string; line: number; title?: string},
  outline: readonly OutlineNode[],
  context: Context,
): Reading[] {
  const {title, nodes} = unwrapped(source.title, outline);
  const [best] = levelDepths(nodes, context)
    .map((depth) => ({depth, draft: draftAt(depth, nodes)}))
    .filter(
      ({draft, depth}) =>
        isMatrix(draft, context) &&
        areMost(atDepth(nodes, depth), draft, context),
    )
    .sort((a, b) => b.draft.expectations.length - a.draft.expectations.length);
  if (!best) {
    return [];
  }
  const apart = bySharedLevels(nodes, best.depth);
  if (apart.length > 1) {
    const {what} = source;
    return apart.flatMap((holders) =>
      readOutline(
        {what, line: holders[0]?.line ?? source.line},
        holders,
        context,
      ),
    );
  }
  const {draft, depth} = best;
  return [
    finish({
      ...draft,
      what: source.what,
      line: source.line,
      ...(title !== undefined && {title}),
      doubts: [...draft.doubts, ...leftOut(nodes, depth, draft)],
    }),
  ];
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
  {announced}: Context,
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
      announced ||
      (buildOnEachOther(levels) && (areOfCareers(levels) || areGrades(levels)));
    if (levels.length > mostLevels) {
      continue;
    }
    if (
      said
        ? announced || likeness(levels.toSorted(byNumber)) !== 'none'
        : likeness(levels) === 'clear' && isOrder(levels) && isSure
    ) {
      depths.push({depth, said});
    }
  }
  const known = depths.filter(({said}) => said);
  return (known.length > 0 ? known : depths).map(({depth}) => depth);
}

function byNumber(a: string, b: string): number {
  return a.localeCompare(b, 'en', {numeric: true});
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

/** What stands right above the levels, together where they share a level: each such group is a matrix. */
function bySharedLevels(
  nodes: readonly OutlineNode[],
  depth: number,
): OutlineNode[][] {
  if (depth === 0) {
    return [];
  }
  const levels = levelsIn(atDepth(nodes, depth));
  const groups: {names: Set<string>; holders: OutlineNode[]}[] = [];
  for (const holder of atDepth(nodes, depth - 1)) {
    const names = holder.children
      .filter((child) => levels.has(child) && child.children.length > 0)
      .map((child) => slug(child.title));
    const known = groups.find((group) =>
      names.some((name) => group.names.has(name)),
    );
    if (known) {
      known.holders.push(holder);
      names.forEach((name) => known.names.add(name));
    } else if (names.length > 1) {
      groups.push({names: new Set(names), holders: [holder]});
    }
  }
  return groups.map(({holders}) => holders);
}

/** Of what has the same competencies, most are levels; where nothing speaks of any, of all that has something below it. */
function areMost(
  row: readonly OutlineNode[],
  draft: Draft,
  {announced}: Context,
): boolean {
  const levels = levelsIn(row);
  const others = announced
    ? besideLevels(row, draft)
    : row.filter((node) => !levels.has(node) && node.children.length > 0);
  return levels.size >= 0.6 * (levels.size + others.length);
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

/**
 * At least half of its competencies, and two of them, are named at several levels, at least half of its levels come back, and
 * it says something.
 */
function isMatrix(
  {competencies, expectations, levels}: Draft,
  {isData}: Context,
): boolean {
  const levelsOf = new Map<DraftCompetency, Set<string>>();
  for (const {competency, level} of expectations) {
    const known = levelsOf.get(competency) ?? new Set();
    levelsOf.set(competency, known.add(level));
  }
  const shared = [...levelsOf.values()].filter(({size}) => size > 1).length;
  const all = [...levelsOf.values()].flatMap((own) => [...own]);
  const back = [...groupBy(all, (level) => level).values()].filter(
    (places) => places.length > 1,
  ).length;
  return (
    levels.length > 1 &&
    shared >= (isData && competencies.length === 1 ? 1 : 2) &&
    shared >= competencies.length / 2 &&
    (competencies.length === 1 || back >= levels.length / 2) &&
    areTexts(expectations.map(({text}) => text))
  );
}
