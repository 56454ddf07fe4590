import {groupBy} from '../groupBy';
import type {Organization, Role, RoleKey, Step, Track} from '../organization';
import {levelsOf, titleOfStep} from '../resolve/levels';
import {fill} from '../words/fill';
import {type Language, languageFor} from '../words/language';
import type {
  EquivalenceTableView,
  LevelTableView,
  TableCellView,
  TableTrackView,
} from './types';
import type {ViewOptions} from './viewLadder';

/**
 * Makes what `<EquivalenceTable/>` renders: which roles of which tracks are on the same level, and what is equal in what.
 * Tracks with other levels than the ones before them get a table of their own.
 * @param trackIds tracks to show, in this order; by default all whose roles have levels
 */
export function viewEquivalenceTable(
  {tracks}: Organization,
  trackIds: readonly string[] | undefined,
  options: Pick<ViewOptions, 'locale' | 'words'> = {},
): EquivalenceTableView {
  const language = languageFor(options);
  const shown = trackIds
    ? trackIds.flatMap((id) => tracks.find((track) => track.id === id) ?? [])
    : tracks.filter(({id, roles}) => roles.some(({track}) => track === id));
  const levelled = shown.map(toColumn).filter(({roles}) => roles.length > 0);
  const alike = groupBy(levelled, ({track: {steps}}) =>
    JSON.stringify(steps.map(({levels}) => levels.map(({id}) => id))),
  );
  return {
    version: 1,
    tables: [...alike.values()].map((columns) => tableOf(columns, language)),
  };
}

/** A track as the table shows it. */
interface Column {
  track: Track;
  /** Its own roles, else those of the tracks that it includes; only what is in use and has a level. */
  roles: PlacedRole[];
  /** Ids of its paths, where each gets a column of its own. */
  paths: string[];
}

interface PlacedRole {
  role: Role;
  /** Index among the track's steps. */
  step: number;
}

function toColumn(track: Track): Column {
  const own = track.roles.filter((role) => role.track === track.id);
  const levels = levelsOf(track.steps);
  const roles = (own.length > 0 ? own : track.roles)
    .filter(({status}) => status !== 'deprecated')
    .flatMap((role): PlacedRole[] => {
      const level = levels.get(role.level ?? '');
      return level ? [{role, step: level.step}] : [];
    });
  return {track, roles, paths: pathsOf(track, roles)};
}

/** A track is split by path where paths stand side by side, and no step has roles with a path and others without one. */
function pathsOf({paths}: Track, roles: PlacedRole[]): string[] {
  const steps = [...groupBy(roles, ({step}) => step).values()].map(
    (onStep) => new Set(onStep.map(({role}) => role.path)),
  );
  const isMixed = steps.some((found) => found.size > 1 && found.has(undefined));
  const isSplit = steps.some((found) => found.size > 1);
  return isSplit && !isMixed
    ? paths
        .map(({id}) => id)
        .filter((id) => steps.some((found) => found.has(id)))
    : [];
}

function tableOf(columns: Column[], language: Language): LevelTableView {
  const {words} = language;
  const steps = columns[0]?.track.steps ?? [];
  const equals = equalsByStep(columns, steps, language);
  const used = steps
    .map((step, index) => ({step, index}))
    .filter(({index}) =>
      columns.some(({roles}) => roles.some(({step}) => step === index)),
    );
  return {
    caption: words.tableCaption,
    level: words.tableLevel,
    ...(equals.size > 0 && {equals: words.tableEqual}),
    tracks: columns.map(viewTrack),
    rows: used.map(({step, index}) => {
      const said = equals.get(index);
      return {
        level: titleOfStep(step),
        cells: columns.flatMap((column) => cellsOf(column, index, language)),
        ...(said && {equals: said}),
      };
    }),
  };
}

function viewTrack({track, paths}: Column): TableTrackView {
  return {
    title: track.title,
    ...(paths.length > 0 && {
      paths: paths.map((path) => pathTitle(track, path) ?? path),
    }),
  };
}

function pathTitle({paths}: Track, path: string | undefined) {
  return paths.find(({id}) => id === path)?.title;
}

/** One cell for each path, or one for all of them where the roles have none. */
function cellsOf(
  {track, roles, paths}: Column,
  step: number,
  language: Language,
): TableCellView[] {
  const onStep = roles
    .filter((placed) => placed.step === step)
    .map(({role}) => role);
  const found = new Set(onStep.map(({path}) => path));
  if (paths.length > 0 && !found.has(undefined)) {
    return paths.map((path) => ({
      roles: onStep
        .filter((role) => role.path === path)
        .map((role) => viewRole(role, undefined, language)),
    }));
  }
  // What its column does not say of a role, its cell does.
  const pathOf = (role: Role) =>
    found.size > 1 ? pathTitle(track, role.path) : undefined;
  return [
    {
      roles: onStep.map((role) => viewRole(role, pathOf(role), language)),
      ...(paths.length > 1 && {span: paths.length}),
    },
  ];
}

function viewRole(
  {title, href, status}: Role,
  path: string | undefined,
  {words, list}: Language,
): TableCellView['roles'][number] {
  const notes = [
    ...(path === undefined ? [] : [path]),
    ...(status === 'active' ? [] : [words[status]]),
  ];
  return {
    title,
    ...(href !== undefined && {href}),
    ...(notes.length > 0 && {note: list.format(notes)}),
  };
}

/** What is equal in what, on the step of the first of the equals; what several tracks share is said once. */
function equalsByStep(
  columns: Column[],
  steps: Step[],
  {words, list}: Language,
): Map<number, string[]> {
  const known = levelsOf(steps);
  const said = columns.flatMap(({track, roles}) => {
    const placed = new Map<RoleKey, PlacedRole>(
      roles.map((one) => [one.role.key, one]),
    );
    return track.equivalences.flatMap(({roles: keys, levels, in: things}) => {
      const equals = keys.flatMap((key) => placed.get(key) ?? []);
      const [first] = equals;
      if (!first || equals.length < 2) {
        return [];
      }
      const names = levels
        ? levels.map((id) => known.get(id)?.level.title ?? id)
        : equals.map(({role}) => role.title);
      const step = (levels && known.get(levels[0] ?? '')?.step) ?? first.step;
      const text = fill(words.tableEquals, {
        names: list.format(names),
        things: list.format(things),
      });
      return [{step, text}];
    });
  });
  return new Map(
    [...groupBy(said, ({step}) => step)].map(([step, texts]) => [
      step,
      [...new Set(texts.map(({text}) => text))],
    ]),
  );
}
