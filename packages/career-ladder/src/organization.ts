/**
 * What `resolve/` makes of a ladder folder: every reference followed, every default filled in.
 * Plain data that survives `JSON.stringify`; no class, no `Map`, no `undefined`.
 */

/** Everything in one `ladders/` folder. */
export interface Organization {
  /** In the order of their ids, so that the result does not depend on the file system. */
  tracks: Track[];
}

/** One job family's or department's ladder: one file. */
export interface Track {
  /** The file's path under the ladder folder, without its extension: `security`, `legal/counsel`. */
  id: string;
  title: string;
  /** May hold inline Markdown. */
  description?: string;
  /** The page that shows the whole ladder. */
  href?: string;
  /** The file, relative to the ladder folder, with `/` as separator. */
  file: string;
  /** Junior to senior; one step is one column. Empty where no levels are given. */
  steps: Step[];
  paths: Path[];
  gates: Gate[];
  /** The track's own roles and those of the tracks it includes, in the authored order. */
  roles: Role[];
  /** Moves between any two roles of which at least one is among `roles`, in the authored order. */
  moves: Move[];
  equivalences: Equivalence[];
  /** Lint rules that this track silences. */
  allow: string[];
  themes: Theme[];
  competencies: Competency[];
  expectations: Expectation[];
  /** The shared files that it is made of, the farthest first. */
  shared: SharedFile[];
}

/** A file that begins with `_`, or stands in a folder that does. */
export interface SharedFile {
  /** Its path under the ladder folder, without its extension: `_organization`. */
  id: string;
  title?: string;
}

/** One column of the ladder: a level, or two or more names for the same step. */
export interface Step {
  levels: Level[];
}

export interface Level {
  id: string;
  title: string;
  description?: string;
  /** The gate (its id) of every promotion to this level; a move's own gate wins. */
  gate?: string;
}

export interface Path {
  id: string;
  title: string;
  description?: string;
}

export interface Gate {
  id: string;
  title: string;
  description?: string;
}

export type Status =
  'active' | 'occasional' | 'planned' | 'deprecated' | 'draft';

/** `track#role`, both as ids: `security#staff-security-engineer`. */
export type RoleKey = string;

export interface Role {
  /** Unique among all tracks. */
  key: RoleKey;
  /** Unique in its track. */
  id: string;
  /** The id of the track whose file holds this role. */
  track: string;
  title: string;
  /** Id of a level of the role's own track. */
  level?: string;
  /** Id of a path: its own, or the only one found among the roles that lead to it. */
  path?: string;
  href?: string;
  /** May hold inline Markdown. */
  description?: string;
  status: Status;
  /** For a deprecated role. */
  replacedBy?: RoleKey;
  aliases: string[];
  /** A destination: one may stay for good. */
  terminal: boolean;
  allow: string[];
  /** Where it is written. */
  position: Position;
}

export interface Move {
  from: RoleKey;
  to: RoleKey;
  kind: 'promotion' | 'lateral';
  /** Id of a gate: the move's own, or that of the level it leads to. */
  gate?: string;
  /** May hold inline Markdown. */
  note?: string;
  /** The move may be made in both directions; only for lateral moves. */
  both: boolean;
  /** Not written: the track is a list, and this leads to the next role of it. */
  implied?: true;
  allow: string[];
  /** Where it is written. */
  position: Position;
}

/** Roles that are equal in something named. Not a move. */
export interface Equivalence {
  /** Two or more roles of the track, in the authored order. */
  roles: RoleKey[];
  /** What they are equal in: `base compensation`. Never empty. */
  in: string[];
  /** Where it is given by level: ids of these levels. */
  levels?: string[];
  position: Position;
}

export interface Theme {
  id: string;
  title: string;
  description?: string;
}

export interface Competency {
  id: string;
  title: string;
  /** Id of a theme. */
  theme?: string;
  description?: string;
}

/** What is expected of one competency at one level. */
export interface Expectation {
  /** Id of a competency. */
  competency: string;
  /** Id of a level. */
  level: string;
  id?: string;
  /** Markdown. */
  text: string;
  /** Markdown. */
  examples: string[];
  /** Id of the shared file that it comes from; absent where the track itself says it. */
  origin?: string;
  /** Where it is written. */
  position: Position;
}

/** A place in a file; lines and columns count from 1. */
export interface Position {
  /** Relative to the ladder folder, with `/` as separator; empty for the folder itself. */
  file: string;
  /** Where the file is if it is not in the ladder folder: the folder of its translations, as messages name it. */
  folder?: string;
  line: number;
  column: number;
}

/** Something wrong or doubtful in the ladder folder. */
export interface Problem {
  /** Stable name, for `allow` and for tests: `unknown-role`. */
  rule: string;
  severity: 'error' | 'warning';
  position: Position;
  /** One sentence or two: what was found, what is allowed, the nearest valid name. */
  message: string;
}
