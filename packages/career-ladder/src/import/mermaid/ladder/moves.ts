import {quoted} from '../../../names/quoted';
import {promotionDepths} from '../../../resolve/promotionDepths';
import type {Doubt, ForeignMove} from '../../types';
import {type EdgeText, readEdgeText, readOwnEdgeText} from './edgeText';
import type {Groups} from './groups';
import type {Legend, StrokeMeaning} from './legend';
import type {Edge, Graph} from './types';

export interface Conventions {
  groups: Groups;
  legend: Legend | undefined;
  /** It is a ladder by its own word: dashed arrows are lateral moves. */
  declared: boolean;
}

interface Moves {
  moves: ForeignMove[];
  doubts: Doubt[];
}

interface ReadEdge extends Edge {
  read: EdgeText;
  meaning: StrokeMeaning['meaning'] | undefined;
}

type Kind = {kind: ForeignMove['kind']; doubt?: string};

/** Makes moves of edges; what is no move is left out with a doubt. */
export function movesOf(
  {nodes, edges}: Graph,
  {groups, legend, declared}: Conventions,
): Moves {
  const titles = new Map(nodes.map(({id, title}) => [id, title.text]));
  const name = (id: string) => quoted(titles.get(id) ?? id);
  const read = edges.map((edge): ReadEdge => {
    const text = (declared ? readOwnEdgeText : readEdgeText)(edge.text);
    return {...edge, read: text, meaning: meaningOf(edge, text, legend)};
  });
  const {kept, doubts} = withoutOthers(read, legend, name);
  const kindOf = declared ? ownKind : kindsBy(nodes, kept);
  const moves = new Map<string, ForeignMove>();
  for (const edge of kept) {
    const {from, to, line, read: text} = edge;
    const {kind, doubt} = kindOf(edge);
    const gate = text.gate ?? groups.gateAt(edge.subgraph);
    const move: ForeignMove = {
      from,
      to,
      kind,
      ...(kind === 'lateral' && edge.both && {both: true}),
      ...(gate !== undefined && {gate}),
      ...(text.note !== undefined && {note: text.note}),
      line,
    };
    const [there, back] = [key(from, to), key(to, from)];
    const opposite = moves.get(back);
    const same =
      moves.get(there) ?? (opposite?.both && !declared ? opposite : undefined);
    const said = (what: string) =>
      doubts.push({
        line,
        message: `The arrow from ${name(from)} to ${name(to)} ${what}`,
      });
    if (from === to) {
      said('leads back to where it begins; it was left out.');
    } else if (same) {
      if (!isSame(same, move)) {
        said(
          `is drawn differently in line ${same.line}; the first one was taken.`,
        );
      }
    } else if (opposite?.kind === kind) {
      if (!isSame(opposite, move)) {
        said(
          `says something else than the opposite one in line ${opposite.line}; what that says was taken.`,
        );
      }
      moves.set(back, {...opposite, kind: 'lateral', both: true});
    } else {
      moves.set(there, move);
      if (doubt !== undefined) {
        said(doubt);
      }
    }
  }
  return {moves: [...moves.values()], doubts};
}

function key(from: string, to: string): string {
  return JSON.stringify([from, to]);
}

function isSame(one: ForeignMove, other: ForeignMove): boolean {
  return (
    one.kind === other.kind &&
    one.gate === other.gate &&
    one.note === other.note
  );
}

/** A text on the arrow itself says more than the legend. */
function meaningOf(
  {stroke}: Edge,
  {meaning}: EdgeText,
  legend: Legend | undefined,
): ReadEdge['meaning'] {
  return meaning === undefined || meaning === 'answer'
    ? legend?.strokes.get(stroke)?.meaning
    : meaning;
}

/** Equal roles and reporting lines are no moves. What a legend says of many is told once, in its line. */
function withoutOthers(
  edges: readonly ReadEdge[],
  legend: Legend | undefined,
  name: (id: string) => string,
): {kept: ReadEdge[]; doubts: Doubt[]} {
  const isOther = ({meaning}: ReadEdge) =>
    meaning === 'equal' || meaning === 'reporting';
  const doubts: Doubt[] = edges
    .filter((edge) => isOther(edge) && edge.read.meaning !== undefined)
    .map(({line, from, to, read}) => ({
      line,
      message: `The arrow from ${name(from)} to ${name(to)} says ${quoted(read.note ?? '')}, so it is no move; it was left out.`,
    }));
  for (const [stroke, {meaning, text}] of legend?.strokes ?? []) {
    if (legend && (meaning === 'equal' || meaning === 'reporting')) {
      doubts.push({
        line: legend.line,
        message: `The legend says that ${strokeNames[stroke]} arrows mean ${quoted(text)}, so they are no moves; all of them were left out.`,
      });
    } else if (legend && meaning === 'unknown') {
      doubts.push({
        line: legend.line,
        message: `The legend says that ${strokeNames[stroke]} arrows mean ${quoted(text)}, which is not understood.`,
      });
    }
  }
  return {kept: edges.filter((edge) => !isOther(edge)), doubts};
}

const strokeNames = {
  normal: 'solid',
  thick: 'thick',
  dotted: 'dashed',
  invisible: 'invisible',
};

function ownKind({stroke, both}: ReadEdge): Kind {
  return {kind: stroke === 'dotted' || both ? 'lateral' : 'promotion'};
}

/**
 * The kind of each arrow where nothing says it: arrows of one style are promotions. Where dashed ones stand among solid ones, the
 * solid ones tell how high each role is; a dashed one on one height is lateral, any other is doubtful.
 */
function kindsBy(
  nodes: Graph['nodes'],
  edges: readonly ReadEdge[],
): (edge: ReadEdge) => Kind {
  const unnamed = edges.filter(
    ({both, meaning}) => !both && meaning !== 'lateral' && meaning !== 'career',
  );
  const solid = edges.filter(
    ({stroke, both, meaning}) =>
      stroke !== 'dotted' && !both && meaning !== 'lateral',
  );
  const mixed =
    solid.length > 0 && unnamed.some(({stroke}) => stroke === 'dotted');
  const depths = mixed
    ? promotionDepths(
        nodes.map(({id}) => id),
        solid,
      )
    : new Map<string, number>();
  return (edge) => {
    const {both, meaning, stroke, head} = edge;
    if (both || meaning === 'lateral') {
      return {kind: 'lateral'};
    }
    if (mixed && stroke === 'dotted' && meaning !== 'career') {
      return dashedKind(depths.get(edge.from) ?? 0, depths.get(edge.to) ?? 0);
    }
    return head === 'arrow'
      ? {kind: 'promotion'}
      : {
          kind: 'promotion',
          doubt:
            'ends without the head of an arrow; it was taken for a promotion, as it is written.',
        };
  };
}

function dashedKind(from: number, to: number): Kind {
  if (from === to) {
    return {kind: 'lateral'};
  }
  return to > from || to === 0
    ? {
        kind: 'promotion',
        doubt:
          'is dashed among solid ones, and nothing says what that means; it was taken for a promotion.',
      }
    : {
        kind: 'lateral',
        doubt:
          'is dashed among solid ones and leads to an earlier step; it was taken for a lateral move.',
      };
}
