import type {Doubt, ForeignLadder, ForeignMove, ForeignRole} from '../types';
import {groupBy} from '../../groupBy';
import {slug} from '../../names/slug';
import {distinctIds} from './distinctIds';
import {gatesOfLevels, nameGates} from './gates';
import {hrefOf} from './hrefOf';
import {proposeLevels} from './levels';
import {nameLevels} from './nameLevels';
import {namePaths} from './namePaths';
import {proposePaths} from './paths';
import {tidyText, tidyTitle} from './tidy';
import type {TrackDraft} from './trackText';

/** A ladder as a track file has it, with what of it could not be kept. */
export function ladderDraft(
  ladder: ForeignLadder,
  {title, source}: {title: string; source: string},
): {draft: TrackDraft; doubts: Doubt[]} {
  const {roles, moves} = ladder;
  const titles = roles.map((role) => tidyTitle(role.title));
  const ids = distinctIds(titles, 'role');
  const idOf = new Map(roles.map(({key}, index) => [key, ids[index] ?? key]));
  const levels = nameLevels(proposeLevels(ladder));
  const paths = namePaths(proposePaths(ladder), ladder);
  const gates = nameGates(moves);
  const levelGates = gatesOfLevels(moves, levels.levelOf, gates);
  const leaving = groupBy(moves, ({from}) => from);

  const written = roles.map((role, index) => {
    const {key} = role;
    const own = leaving.get(key) ?? [];
    const list = (kind: ForeignMove['kind']) =>
      own
        .filter((move) => move.kind === kind)
        .map(({to, gate, note, both}) => {
          const level = levels.levelOf.get(to);
          const id = gates.get(gate ?? '');
          return shortest({
            to: idOf.get(to) ?? to,
            ...(id !== undefined &&
              (kind !== 'promotion' || levelGates.get(level ?? '') !== id) && {
                gate: id,
              }),
            ...(note !== undefined && {note: tidyText(note)}),
            ...(both && {both}),
          });
        });
    const [next, lateral] = [list('promotion'), list('lateral')];
    const level = levels.levelOf.get(key);
    const path = paths.startsAt.get(key);
    const href = role.href === undefined ? undefined : hrefOf(role.href);
    return {
      ...(ids[index] !== slug(titles[index] ?? '') && {id: ids[index]}),
      title: titles[index] || ids[index],
      ...(level !== undefined && {level}),
      ...(path !== undefined && {path}),
      ...(href !== undefined && {href}),
      ...(next.length > 0 && {next: next.length === 1 ? next[0] : next}),
      ...(lateral.length > 0 && {
        lateral: lateral.length === 1 ? lateral[0] : lateral,
      }),
    };
  });

  return {
    draft: {
      head: [
        `From ${source}.`,
        ...(levels.proposed || paths.titles.length > 0
          ? [
              `${sentence([
                ...(levels.proposed ? ['levels'] : []),
                ...(paths.titles.length > 0 ? ['paths'] : []),
              ])} are proposed from how it is drawn: give them their own names.`,
            ]
          : []),
      ],
      keys: {
        title,
        ...(levels.steps.length > 0 && {
          levels: levels.steps.map((names) => {
            const all = names.map(({id, title: name, bare}) => {
              const gate = levelGates.get(id);
              return bare && gate === undefined
                ? name
                : {
                    ...(!bare && {id}),
                    title: name,
                    ...(gate !== undefined && {gate}),
                  };
            });
            return all.length === 1 ? all[0] : all;
          }),
        }),
        ...(paths.titles.length > 0 && {paths: paths.titles}),
        ...(gates.size > 0 && {
          gates: [...gates].map(([name, id]) => ({id, title: tidyTitle(name)})),
        }),
        roles: written,
      },
      above: comments(roles),
    },
    doubts: roles.flatMap(({title: name, href, hrefLine, line}) =>
      href !== undefined && hrefOf(href) === undefined
        ? {
            line: hrefLine ?? line,
            message: `The link of "${tidyTitle(name)}" is "${href}", which a ladder cannot have: it needs a path from the root of the site (/jobs/…) or a whole address. It stands in a comment above the role.`,
          }
        : [],
    ),
  };
}

function sentence(words: readonly string[]): string {
  const text = words.join(' and ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function shortest<T extends {to: string}>(move: T): T | string {
  return Object.keys(move).length === 1 ? move.to : move;
}

/** Above a role: its group, where another one begins, and a link that cannot be kept. Each in a line of its own. */
function comments(roles: readonly ForeignRole[]): Map<number, string[]> {
  let before = '';
  return new Map(
    roles.map(({groups = [], href}, index) => {
      const name = groups.map(tidyTitle).filter(Boolean).join(', ');
      const isNew = name !== before && name !== '';
      before = name;
      return [
        index,
        [
          ...(isNew ? [name] : []),
          ...(href !== undefined && hrefOf(href) === undefined
            ? [`Its link in the source: ${tidyTitle(href)}`]
            : []),
        ],
      ];
    }),
  );
}
