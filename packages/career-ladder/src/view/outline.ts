import {groupBy} from '../groupBy';
import type {Move, RoleKey} from '../organization';
import type {Words} from '../words/english';
import {fill} from '../words/fill';
import type {DrawnLadder, DrawnRole} from './drawnLadder';
import {conditionsOf} from './sentences';
import type {OutlineItemView, OutlineView} from './types';

/** Roles one after the other, up to a fork. */
type Run = Step[];

/** A role where the outline writes it out. */
interface Step {
  role: DrawnRole;
  /** The promotion that it is reached by here. */
  by?: Move;
  /** How many of its sentences the order of the outline tells. */
  told: number;
  /** Where the career forks after it. */
  branches: Run[];
}

/**
 * The career as nested text. One after the other is one list; only where it forks are its branches lists inside it. Each role is
 * written out once, where it is first reached. Whoever reads the page's bare text has read the sentences of all cards before, so
 * only those are said again that the order of the outline does not tell.
 */
export function outlineOf(ladder: DrawnLadder): OutlineView {
  const runs = runsOf(ladder);
  const {outline: text} = ladder.language.words;
  return runs.length > 1
    ? {text, or: viewBranches(runs, undefined, ladder)}
    : {text, then: viewRun(runs.flat(), undefined, ladder)};
}

/** They begin at what nobody is promoted to, and in circles. Roles of other tracks are named where moves lead to them. */
function runsOf({roles, moves, track, language}: DrawnLadder): Run[] {
  const promotions = moves.filter(({kind}) => kind === 'promotion');
  const leaving = groupBy(promotions, ({from}) => from);
  const reached = new Set(promotions.map(({to}) => to));
  const unwritten = new Map(roles.map((one) => [one.role.key, one]));

  function write(start: RoleKey, first?: Move): Run {
    const run: Run = [];
    let by = first;
    let role = unwritten.get(start);
    // Only forks go deeper: a career may have more steps than a stack has room for.
    while (role) {
      const {key} = role.role;
      unwritten.delete(key);
      const out = leaving.get(key) ?? [];
      const [next, ...others] = out.filter(({to}) => unwritten.has(to));
      const forks = next && others.length > 0 ? [next, ...others] : [];
      // One branch may reach what another would begin with.
      const branches = forks
        .map((move) => write(move.to, move))
        .filter(({length}) => length > 0);
      const shown = forks.length > 0 ? branches.length : next ? 1 : 0;
      run.push({
        role,
        ...(by && {by}),
        told: shown === out.length ? countSentences(out) : 0,
        branches: branches.length > 1 ? branches : [],
      });
      if (branches.length === 1) {
        run.push(...branches.flat());
      }
      by = forks.length > 0 ? undefined : next;
      role = by && unwritten.get(by.to);
    }
    return run;
  }

  /** Moves that depend on the same are in one sentence. */
  function countSentences(out: Move[]): number {
    return new Set(out.map((move) => conditionsOf(move, track, language.words)))
      .size;
  }

  const own = roles.filter(({guest}) => !guest).map(({role}) => role.key);
  return [...own.filter((key) => !reached.has(key)), ...own]
    .map((key) => write(key))
    .filter(({length}) => length > 0);
}

/**
 * Branches, named by their paths where these tell them apart.
 * @param path the path that is known at this place
 */
function viewBranches(
  runs: Run[],
  path: string | undefined,
  ladder: DrawnLadder,
): OutlineItemView[] {
  const paths = runs.map(([first]) => first?.role.card.path);
  const areNames = new Set(paths).size === paths.length;
  return runs.map((run, index) => {
    const own = paths[index];
    if (areNames && own !== undefined && own !== path) {
      return {path: own, then: viewRun(run, own, ladder)};
    }
    const [first = {}, ...rest] = viewRun(run, path, ladder);
    return rest.length > 0 ? {...first, then: rest} : first;
  });
}

function viewRun(
  run: Run,
  path: string | undefined,
  ladder: DrawnLadder,
): OutlineItemView[] {
  const {language, indexOf, track} = ladder;
  const {words} = language;
  let known = path;
  return run.map(({role, by, told, branches}) => {
    const {level, path: own, guest, note} = role.card;
    const facts = joined(
      [
        level,
        own === known ? undefined : own,
        guest,
        note,
        by && conditionsOf(by, track, words),
      ],
      words,
    );
    known = own ?? known;
    return {
      role: indexOf.get(role.role.key) ?? -1,
      ...(facts !== '' && {facts: fill(words.outlineFacts, {facts})}),
      ...(told > 0 && {told}),
      ...(branches.length > 0 && {or: viewBranches(branches, known, ladder)}),
    };
  });
}

/** `Senior, needs: Merit`. */
function joined(facts: (string | undefined)[], words: Words): string {
  return facts
    .filter((fact): fact is string => Boolean(fact))
    .reduce(
      (before, next) =>
        before === '' ? next : fill(words.facts, {fact: before, next}),
      '',
    );
}
