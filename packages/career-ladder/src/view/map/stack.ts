import type {Route} from '../../layout/types';
import type {Move, RoleKey, Track} from '../../organization';
import type {DrawnLadder, DrawnRole} from '../drawnLadder';
import {type Crossing, type Lane, lanesOf, type Place} from './lanes';
import {mergedTrack} from './mergedTrack';

/** All bands, one under the other. Rows are eighths of a usual card, from the top of the first band. */
export interface Stack {
  /** The bands as one ladder; its heights are rows. */
  ladder: DrawnLadder;
  bands: Band[];
}

/** Where one band is in the stack. */
export interface Band {
  /** The band by itself. */
  ladder: DrawnLadder;
  /** Its roles in the stack. */
  roles: DrawnRole[];
  top: number;
  rows: number;
}

const card = 8;
/** What a lane takes of a band. */
const lane = 2;
/** What lies between two bands. */
const between = 4;
/** Heights are thousandths of a ladder: of so many rows each is one. */
const heights = 1000;

/** Puts bands that share columns one under the other, with lanes for the moves between them. */
export function stackOf(ladders: DrawnLadder[], tracks: Track[]): Stack {
  const track = mergedTrack(tracks);
  const places = placesOf(ladders);
  const moves = track.moves.filter(
    ({from, to}) => places.has(from) && places.has(to),
  );
  const crossings = moves.flatMap((move) => crossingOf(move, places));
  const lanes = lanesOf(crossings);
  const bands: Band[] = [];
  const routes: Route[] = [];
  let top = 0;
  for (const [index, ladder] of ladders.entries()) {
    const {layout} = ladder;
    const scale = card / layout.span;
    const own = lanes.filter(({band}) => band === index);
    const upper = lane * lanesAt('upper', own);
    const lower = lane * lanesAt('lower', own);
    const first = top + upper;
    const rows = upper + layout.rows * scale + lower;
    bands.push({
      ladder,
      top,
      rows,
      roles: ladder.roles.map((role) => ({
        ...role,
        row: first + role.row * scale,
        span: role.span * scale,
      })),
    });
    routes.push(
      ...layout.routes.map((route) => ({
        ...route,
        via: route.via.map(({column, above}) => ({
          column,
          above: first + above * scale,
        })),
      })),
      ...own.map((one) => routeOf(one, heightOf(one, top, rows), places)),
    );
    top += rows + between;
  }
  const roles = bands.flatMap((band) => band.roles);
  const [{layout, find, language}] = ladders as [DrawnLadder];
  return {
    bands,
    ladder: {
      track,
      roles,
      indexOf: new Map(roles.map(({role}, index) => [role.key, index])),
      moves,
      layout: {...layout, rows: heights, span: card, cells: [], routes},
      find,
      language,
    },
  };
}

function placesOf(ladders: DrawnLadder[]): Map<RoleKey, Place> {
  return new Map(
    ladders.flatMap(({roles}, band) =>
      roles.map(({role, column}) => [role.key, {band, column}] as const),
    ),
  );
}

function crossingOf(
  move: Move,
  places: ReadonlyMap<RoleKey, Place>,
): Crossing[] {
  const from = places.get(move.from);
  const to = places.get(move.to);
  return from && to && from.band !== to.band ? [{move, from, to}] : [];
}

function lanesAt(edge: Lane['edge'], lanes: Lane[]): number {
  return Math.max(
    0,
    ...lanes.filter((one) => one.edge === edge).map(({nth}) => nth + 1),
  );
}

/** The row of a lane's middle. */
function heightOf({edge, nth}: Lane, top: number, rows: number): number {
  const fromEdge = lane * (nth + 0.5);
  return edge === 'upper' ? top + fromEdge : top + rows - fromEdge;
}

function routeOf(
  {move: {from, to, kind}}: Lane,
  above: number,
  places: ReadonlyMap<RoleKey, Place>,
): Route {
  const start = places.get(from)?.column ?? 0;
  const end = places.get(to)?.column ?? 0;
  const forth = start < end ? 1 : -1;
  const passed = Math.abs(end - start) - 1;
  return {
    from,
    to,
    kind,
    via: Array.from({length: passed}, (_, nth) => ({
      column: start + forth * (nth + 1),
      above,
    })),
  };
}
