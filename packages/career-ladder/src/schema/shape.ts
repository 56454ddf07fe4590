import type {Position, Status} from '../organization';

/**
 * What `schema/` makes of one file: every short form written out, nothing followed yet.
 * References are texts as the author wrote them; `resolve/` follows them.
 */
export interface Shape {
  /** Relative to the ladder folder, with `/` as separator. */
  file: string;
  /** A file or folder that begins with `_` is no track: it is shared by those that extend it. */
  shared: boolean;
  title?: string;
  description?: string;
  /** Only in a track. */
  href?: string;
  extends: string[];
  allow: string[];
  /** Absent where the file does not give any; a file that does gives them whole. Each entry is one step and its names. */
  levels?: LevelShape[][];
  paths: NamedShape[];
  gates: NamedShape[];
  equivalences: EquivalenceShape[];
  themes: NamedShape[];
  competencies: CompetencyShape[];
  expectations: ExpectationShape[];
  remove: string[];
  /** Only in a track. */
  roles: (RoleShape | IncludeShape)[];
  /**
   * Where something stands, by its place in this shape: `['roles', 3, 'next', 0, 'to']`; on request, where its key does.
   * A place that the author wrote in a shorter form falls back to the nearest one that is written.
   */
  positionOf: (place: Place, part?: 'key') => Position;
}

export type Place = readonly (string | number)[];

/** A level, path, gate or theme. */
export interface NamedShape {
  /** As written; else the slug of the title. */
  id: string;
  title: string;
  description?: string;
}

export interface LevelShape extends NamedShape {
  gate?: string;
}

export interface CompetencyShape extends NamedShape {
  theme?: string;
}

export interface RoleShape {
  /** As written; else the slug of the title. */
  id: string;
  title: string;
  level?: string;
  path?: string;
  href?: string;
  description?: string;
  status: Status;
  replacedBy?: string;
  aliases: string[];
  terminal: boolean;
  /** Promotions. */
  next: MoveShape[];
  lateral: MoveShape[];
  allow: string[];
}

/** `- track: leadership` among the roles. */
export interface IncludeShape {
  track: string;
}

export interface MoveShape {
  /** A role of the same track, or `track#role`. */
  to: string;
  gate?: string;
  note?: string;
  both: boolean;
  allow: string[];
}

export interface EquivalenceShape {
  /** One of the two is given. */
  levels?: string[];
  roles?: string[];
  in: string[];
}

/** One entry of `expectations`; its place is `['expectations', competency, level, index]`. */
export interface ExpectationShape {
  competency: string;
  level: string;
  /** Among the entries of this competency and level, from 0. */
  index: number;
  id?: string;
  text: string;
  examples: string[];
}
