import {gatePrefix} from '../import/mermaid/ladder/edgeText';
import {declaration} from '../import/mermaid/prepare';
import type {Gate, Move, Organization, Role, RoleKey} from '../organization';
import {addressText, labelText} from './writing';

/**
 * Draws a track as a Mermaid flowchart: promotions solid, lateral moves dashed, gates and notes on the arrows, roles linked. Roles
 * of other tracks that a move leads to or comes from are drawn last. `readMermaid` reads the same roles and moves again.
 * @throws if there is no such track
 */
export function drawMermaid(
  organization: Organization,
  trackId: string,
): string {
  const track = organization.tracks.find(({id}) => id === trackId);
  if (!track) {
    throw new Error(`There is no track "${trackId}".`);
  }
  const roles = drawnRoles(organization, track.roles, track.moves);
  const ids = new Map(
    roles.map(({key}, index): [RoleKey, string] => [key, `r${index + 1}`]),
  );
  const id = (key: RoleKey) => ids.get(key) ?? '';
  const gates = new Map(
    organization.tracks
      .flatMap((one) => one.gates)
      .concat(track.gates)
      .map((gate) => [gate.id, gate]),
  );
  return `${[
    '---',
    `title: ${JSON.stringify(track.title)}`,
    '---',
    declaration,
    'flowchart LR',
    ...roles.map(({key, title}) => `  ${id(key)}["${labelText(title)}"]`),
    ...track.moves.map(
      (move) =>
        `  ${id(move.from)} ${arrowOf(move)}${textOf(move, gates)} ${id(move.to)}`,
    ),
    ...roles.flatMap(({key, href}) =>
      href === undefined
        ? []
        : `  click ${id(key)} href "${addressText(href)}"`,
    ),
  ].join('\n')}\n`;
}

function drawnRoles(
  {tracks}: Organization,
  own: readonly Role[],
  moves: readonly Move[],
): Role[] {
  const all = new Map(
    tracks.flatMap(({roles}) => roles.map((role) => [role.key, role])),
  );
  const ends = moves.flatMap(({from, to}) => [from, to]);
  const keys = new Set([...own.map(({key}) => key), ...ends]);
  return [...keys].flatMap((key) => all.get(key) ?? []);
}

function arrowOf({kind, both}: Move): string {
  return kind === 'promotion' ? '-->' : both ? '<-.->' : '-.->';
}

/** The gate and the note on lines of their own. */
function textOf({gate, note}: Move, gates: ReadonlyMap<string, Gate>): string {
  const lines = [
    ...(gate === undefined
      ? []
      : [gatePrefix + (gates.get(gate)?.title ?? gate)]),
    ...(note === undefined ? [] : [note]),
  ];
  return lines.length === 0 ? '' : `|"${lines.map(labelText).join('<br/>')}"|`;
}
