import {groupBy} from '../groupBy';
import type {Move, RoleKey} from '../organization';
import type {DrawnLadder, DrawnRole, FoundRole} from './drawnLadder';
import {listFormat} from './listFormat';
import {fill, words} from './words';

/** Of more equals than these, their levels are named instead. */
const fewNames = 3;

/** Forms the sentences that say everything the picture shows about a role, so that nothing is told by lines alone. */
export function sentenceMaker(
  ladder: DrawnLadder,
  locale: string,
): (role: DrawnRole) => string[] {
  const list = listFormat(locale);
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

  function sentence(text: string, keys: RoleKey[], move?: Move): string {
    const conditions = move ? conditionsOf(move, ladder) : [];
    const said = fill(text, {roles: list.format(keys.map(nameOf))});
    return conditions.length > 0
      ? `${said} (${conditions.join('; ')}).`
      : `${said}.`;
  }

  /** One sentence for all moves of the same kind that depend on the same. */
  function sentences(text: string, moves: Move[], role: RoleKey): string[] {
    const alike = groupBy(moves, (move) =>
      conditionsOf(move, ladder).join('; '),
    );
    return [...alike.values()].map((group) =>
      sentence(
        text,
        group.map((move) => otherEnd(move, role)),
        group[0],
      ),
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
        words.promotion,
        out.filter(({kind}) => kind === 'promotion'),
        key,
      ),
      ...sentences(
        words.lateral,
        out.filter(({kind, both}) => kind === 'lateral' && !both),
        key,
      ),
      ...sentences(
        words.lateralBoth,
        moves.filter(({both}) => both),
        key,
      ),
      ...sentences(words.arrival, arrivals, key),
      ...equalities(key),
      ...(terminal ? [`${words.terminal}.`] : []),
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
          const titles = list.format(levels.map(levelTitle));
          return fill(`${words.equalLevels}.`, {
            levels: titles,
            things: list.format(things),
          });
        }
        const names = list.format(others.map(nameOf));
        return others.length > 0
          ? fill(`${words.equal}.`, {roles: names, things: list.format(things)})
          : [];
      });
  }

  function levelTitle(id: string): string {
    const levels = ladder.track.steps.flatMap((step) => step.levels);
    return levels.find((level) => level.id === id)?.title ?? id;
  }
}

/** What a move depends on, in words: its gate and its note. */
function conditionsOf({gate, note}: Move, {track}: DrawnLadder): string[] {
  const title = track.gates.find(({id}) => id === gate)?.title;
  return [
    ...(title === undefined ? [] : [fill(words.needs, {gate: title})]),
    ...(note === undefined ? [] : [note]),
  ];
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
