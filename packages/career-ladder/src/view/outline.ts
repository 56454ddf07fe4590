import {groupBy} from '../groupBy';
import type {Move, RoleKey} from '../organization';
import type {Words} from '../words/english';
import {fill} from '../words/fill';
import type {DrawnLadder, DrawnRole} from './drawnLadder';
import {conditionsOf} from './sentences';
import type {OutlineItemView, OutlineListsView, OutlineView} from './types';

/** A role in the outline, and what it leads to that is not written out before. */
interface Node {
  role: DrawnRole;
  /** The promotion that it is reached by here. */
  by?: Move;
  next: Node[];
  /** How many of its sentences the outline's order tells. */
  told: number;
}

/**
 * The career as nested text. One after the other is one list; only where it forks are its branches lists inside it. Each role is
 * written out once, where it is first reached, and its own sentences say the moves that the order does not.
 */
export function outlineOf(ladder: DrawnLadder): OutlineView {
  const items = viewBranches(startsOf(ladder), undefined, ladder);
  return {text: ladder.language.words.outline, ...items};
}

/** What nobody is promoted to, then what is only reached in a circle. Roles of other tracks are named where moves lead to them. */
function startsOf({roles, moves, track, language}: DrawnLadder): Node[] {
  const promotions = moves.filter(({kind}) => kind === 'promotion');
  const leaving = groupBy(promotions, ({from}) => from);
  const reached = new Set(promotions.map(({to}) => to));
  const drawn = new Map(roles.map((one) => [one.role.key, one]));
  const written = new Set<RoleKey>();

  function write(key: RoleKey, by?: Move): Node[] {
    const role = drawn.get(key);
    if (!role || written.has(key)) {
      return [];
    }
    written.add(key);
    const moves = leaving.get(key) ?? [];
    const next = moves.flatMap((move) => write(move.to, move));
    const sentences = new Set(
      moves.map((move) => conditionsOf(move, track, language.words)),
    );
    return [
      {
        role,
        ...(by && {by}),
        next,
        told: next.length === moves.length ? sentences.size : 0,
      },
    ];
  }

  const own = roles.filter(({guest}) => !guest).map(({role}) => role.key);
  return [...own.filter((key) => !reached.has(key)), ...own].flatMap((key) =>
    write(key),
  );
}

/**
 * What a role leads to: what comes next, or the branches, named by their paths where these tell them apart.
 * @param path the path that is known at this place
 */
function viewBranches(
  nodes: Node[],
  path: string | undefined,
  ladder: DrawnLadder,
): OutlineListsView {
  const [only, ...others] = nodes;
  if (!only) {
    return {};
  }
  if (others.length === 0) {
    return {then: viewRun(only, path, ladder)};
  }
  const paths = nodes.map(({role}) => role.card.path);
  const areNames = new Set(paths).size === paths.length;
  return {
    or: nodes.map((node): OutlineItemView => {
      const {path: own} = node.role.card;
      if (areNames && own !== undefined && own !== path) {
        return {path: own, then: viewRun(node, own, ladder)};
      }
      const [first = {}, ...rest] = viewRun(node, path, ladder);
      return rest.length > 0 ? {...first, then: rest} : first;
    }),
  };
}

/** A role and those after it, up to a fork. */
function viewRun(
  {role, by, next, told}: Node,
  path: string | undefined,
  ladder: DrawnLadder,
): OutlineItemView[] {
  const {language, indexOf, track} = ladder;
  const {level, path: own, guest, note} = role.card;
  const conditions = by ? conditionsOf(by, track, language.words) : '';
  const facts = joined(
    [level, own === path ? undefined : own, guest, note, conditions],
    language.words,
  );
  const {then = [], or} = viewBranches(next, own ?? path, ladder);
  const item: OutlineItemView = {
    role: indexOf.get(role.role.key) ?? -1,
    ...(facts !== '' && {facts: fill(language.words.outlineFacts, {facts})}),
    ...(told > 0 && {told}),
    ...(or && {or}),
  };
  return [item, ...then];
}

/** `Senior, needs: Merit`. */
function joined(facts: (string | undefined)[], words: Words): string {
  return facts.reduce<string>((fact, next = '') => {
    const isBetween = fact !== '' && next !== '';
    return isBetween ? fill(words.facts, {fact, next}) : fact + next;
  }, '');
}
