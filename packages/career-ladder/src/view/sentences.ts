import {groupBy} from '../groupBy';
import type {Move, RoleKey, Track} from '../organization';
import type {Words} from '../words/english';
import {fill} from '../words/fill';
import {levelsOf} from '../resolve/levels';
import type {DrawnLadder, DrawnRole, FoundRole} from './drawnLadder';

/** Kinds of moves, as the sentences about them are named. */
type MoveKind = 'promotion' | 'lateral' | 'lateralBoth' | 'arrival';

/** Of more equals than these, their levels are named instead. */
const fewNames = 3;

/** Forms the sentences that say everything the picture shows about a role, so that nothing is told by lines alone. */
export function sentenceMaker(
  ladder: DrawnLadder,
): (role: DrawnRole) => string[] {
  const {words, list} = ladder.language;
  const allLevels = levelsOf(ladder.track.steps);
  const touching = groupByEnd(ladder.track.moves);

  function nameOf(key: RoleKey): string {
    const found = ladder.find(key);
    if (!found) {
      return key;
    }
    const {role, home} = found;
    const here = ladder.roles[ladder.indexOf.get(key) ?? -1];
    return here && !here.guest
      ? role.title
      : fill(words.guest, {role: role.title, track: home.title});
  }

  /** One sentence for all moves of the same kind that depend on the same. */
  function sentences(kind: MoveKind, moves: Move[], role: RoleKey): string[] {
    const alike = groupBy(moves, (move) =>
      conditionsOf(move, ladder.track, words),
    );
    return [...alike].map(([conditions, group]) =>
      fill(words[conditions === '' ? kind : (`${kind}If` as const)], {
        roles: list.format(group.map((move) => nameOf(otherEnd(move, role)))),
        conditions,
      }),
    );
  }

  return ({role: {key, terminal}}) => {
    const moves = touching.get(key) ?? [];
    const out = moves.filter(({from}) => from === key);
    const arrivals = moves.filter(
      ({from, to, both}) => to === key && !both && !ladder.indexOf.has(from),
    );
    return [
      ...sentences(
        'promotion',
        out.filter(({kind}) => kind === 'promotion'),
        key,
      ),
      ...sentences(
        'lateral',
        out.filter(({kind, both}) => kind === 'lateral' && !both),
        key,
      ),
      ...sentences(
        'lateralBoth',
        moves.filter(({both}) => both),
        key,
      ),
      ...sentences('arrival', arrivals, key),
      ...equalities(key),
      ...(terminal ? [words.terminal] : []),
    ];
  };

  function equalities(key: RoleKey): string[] {
    return ladder.track.equivalences
      .filter(({roles}) => roles.includes(key))
      .flatMap(({roles, levels, in: things}) => {
        const others = roles.filter(
          (other) => other !== key && isInUse(ladder.find(other)),
        );
        if (levels && others.length > fewNames) {
          const titles = list.format(
            levels.map((id) => allLevels.get(id)?.level.title ?? id),
          );
          return fill(words.equalLevels, {
            levels: titles,
            things: list.format(things),
          });
        }
        const names = list.format(others.map(nameOf));
        return others.length > 0
          ? fill(words.equal, {roles: names, things: list.format(things)})
          : [];
      });
  }
}

/** What a move depends on, in words: its gate and its note. Empty where it depends on nothing. */
export function conditionsOf(
  {gate, note}: Move,
  {gates}: Track,
  words: Words,
): string {
  const title = gates.find(({id}) => id === gate)?.title;
  if (title === undefined) {
    return note ?? '';
  }
  return note === undefined
    ? fill(words.needs, {gate: title})
    : fill(words.needsAndNote, {gate: title, note});
}

function isInUse(found: FoundRole | undefined): boolean {
  return found?.role.status !== 'deprecated';
}

function otherEnd({from, to}: Move, role: RoleKey): RoleKey {
  return from === role ? to : from;
}

function groupByEnd(moves: Move[]): Map<RoleKey, Move[]> {
  const ends = moves.flatMap((move) =>
    [move.from, move.to].map((key) => ({key, move})),
  );
  return new Map(
    [...groupBy(ends, ({key}) => key)].map(([key, group]) => [
      key,
      group.map(({move}) => move),
    ]),
  );
}
