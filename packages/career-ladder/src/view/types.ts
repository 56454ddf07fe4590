/**
 * What a tag renders, as small JSON: sentences formed, defaults resolved, nothing unused.
 * Public: themes and ejected components are written against these types.
 */

/** What `<CareerLadder/>` draws: the ladder of a track, or the part of it around a role. */
export interface LadderView {
  /** Version of this shape; raised when a change could break an ejected component. */
  version: 1;
  /** Id of the track. */
  track: string;
  /** Id of the role that a part of a ladder is drawn around, and that is marked; absent for the whole ladder. */
  around?: string;
  title: string;
  /** What the figure is called where there is no caption. */
  label: string;
  /** Columns of cards. */
  columns: number;
  /** Grid rows in all; a usual card spans `span` of them. */
  rows: number;
  span: number;
  /** Room that the columns need side by side, in steps of 6.25rem (100 px at the default text size); in less the ladder stands upright. */
  width: number;
  /** Room that the lanes need side by side where the ladder stands upright, in the same steps; in less it is a list. */
  lanes: number;
  /** In career order: by column, then by row. */
  roles: RoleView[];
  /** What is drawn between the columns and through them. */
  strips: StripView[];
  /** Only what occurs. */
  legend?: LegendView[];
  /** Word for the highlighted role: `You are here`. */
  here: string;
  /** The ladder as nested text; absent for a part of a ladder. */
  outline?: OutlineView;
  /** Link to the page that shows the ladder that this is a part of. */
  whole?: {href: string; text: string};
  /** Link to the source. */
  edit?: {href: string; text: string};
  /** Link to the ladder's picture, if it has one. */
  download?: DownloadView;
  /** Development only: what is wrong with the ladder's data. */
  problems?: ProblemsView;
}

/** Link to a picture that can be taken away. */
export interface DownloadView {
  href: string;
  text: string;
  /** Offered where nothing else is said. */
  always?: true;
}

export interface RoleView {
  /** The role's id in its track; for a role of another track, `track#role`. */
  id: string;
  title: string;
  /** Earlier ids that tags may still use. */
  aliases?: string[];
  href?: string;
  /** Title of its level. */
  level?: string;
  /** Title of its path, as it is said after the level: `, Management`; by itself where there is no level. */
  path?: string;
  /** Which of the ladder's paths it is on, from 0. */
  tint?: number;
  /** Title of the track it belongs to, if that is another one. */
  guest?: string;
  status?: 'occasional' | 'planned' | 'deprecated' | 'draft';
  /** The status in words. */
  note?: string;
  /** For links to it; what `<CareerLadder/>` renders in a page leaves it out. */
  linkNote?: LinkNoteView;
  /** From 0. */
  column: number;
  /** The card's first grid row. */
  row: number;
  /** Grid rows that its card spans, if they are not as many as a usual card's. */
  span?: number;
  /** The role's moves, gates and equals, in sentences. */
  words: string[];
  /** What joins it to the role above it in the same column. */
  join?: JoinView;
}

/** A ladder as nested text, made of its roles. */
export interface OutlineView extends OutlineListsView {
  /** What opens it: `This ladder as text`. */
  text: string;
}

/** What follows in an outline: at most one of the two. */
export interface OutlineListsView {
  /** One after the other. */
  then?: OutlineItemView[];
  /** Branches of the career. */
  or?: OutlineItemView[];
}

/** A role, or a branch of the career that is named by its path. */
export interface OutlineItemView extends OutlineListsView {
  /** Index in `roles`. */
  role?: number;
  /** What is to know beside its title, such as its level and what leads to it: `(Senior, needs: Merit)`. */
  facts?: string;
  /** How many of the role's sentences, from the first, the order of the outline tells; none by default. */
  told?: number;
  /** Title of the path, in place of a role. */
  path?: string;
}

/** A short line between two neighbouring roles of one column. */
export interface JoinView {
  /** Free grid rows between the two cards. */
  gap: number;
  /** Index of the role above, in `roles`. */
  from: number;
  /** Which kind of equality, from 0; absent where there is none. */
  equal?: number;
  /** Where the move between the two leads; absent where there is none. */
  head?: 'down' | 'up' | 'both';
  lateral?: true;
  /** Which of the ladder's gates stands on the move, from 0. */
  gate?: number;
}

/** One column of the drawing: the gutter after a column of cards, or a column of cards that lines pass through. */
export interface StripView {
  /** Columns of cards have even numbers, gutters odd ones, from 0. */
  at: number;
  lines: LineView[];
  /** How much wider than others its gutter has to be, in steps of 0.125rem. */
  wider?: number;
  /** Where lines run side by side: how round their corners are, as a height. Else they turn in one curve. */
  corner?: number;
}

/** A piece of a move, or an equality of roles that are not neighbours, in one strip. Heights run from 0 (top of the ladder) to 1000. */
export interface LineView {
  /** Indexes in `roles` of the two ends of the whole. */
  from: number;
  to: number;
  /** Height at the strip's start and at its end; of a bend, at its two ends. */
  y: [number, number];
  /** Where it curves from one height to the other, from 0 (the strip's start) to 1000; absent if it is straight. */
  x?: [number, number];
  lateral?: true;
  /** It leaves at the strip's start side and comes back to it, as both roles are in one column: where it turns, from 0 to 1000. */
  bend?: number;
  /** It leads back beside a straight line: how far it bows out, as a height. */
  bow?: number;
  /** Arrowheads of this piece: at its second height, at its first, or both. */
  head?: 'end' | 'start' | 'both';
  /** Which of the ladder's gates stands on it, from 0; of lines that arrive together, one has it for all. */
  gate?: number;
  /** Which kind of equality it shows, from 0; absent for a move. */
  equal?: number;
  /** Where the sign of its gate or its equality stands: from the strip's start and from the top, both from 0 to 1000. */
  mark?: [number, number];
}

export interface LegendView {
  /** Which mark: `path`, `gate` and `equal` are numbered from 0; a `note` says what a move depends on. */
  mark: 'path' | 'gate' | 'equal' | 'lateral' | 'note';
  index?: number;
  text: string;
}

/** What `<RoleLink role="…"/>` renders. */
export interface RoleLinkView {
  title: string;
  href?: string;
  /** Said after the link to a role that is no longer used. */
  note?: LinkNoteView;
}

/** `(no longer used, replaced by …)`, in the order of the language. */
export interface LinkNoteView {
  before: string;
  /** The role that replaced it. */
  role?: {title: string; href?: string};
  after?: string;
}

/** What `<EquivalenceTable/>` renders. */
export interface EquivalenceTableView {
  version: 1;
  /** One for each list of levels that tracks share. */
  tables: LevelTableView[];
}

/** Levels as rows, tracks and their paths as columns. */
export interface LevelTableView {
  caption: string;
  /** Head of the column of levels. */
  level: string;
  tracks: TableTrackView[];
  /** Head of the column that says what is equal; absent where nothing is. */
  equals?: string;
  /** Junior to senior. */
  rows: TableRowView[];
}

export interface TableTrackView {
  title: string;
  /** Titles of its paths, where each has a column of its own. */
  paths?: string[];
}

export interface TableRowView {
  /** The names of the step. */
  level: string;
  cells: TableCellView[];
  /** What is equal in what, in sentences. */
  equals?: string[];
}

export interface TableCellView {
  roles: {title: string; href?: string; note?: string}[];
  /** Columns that it spans, if more than one. */
  span?: number;
}

/** What `<CareerMap/>` renders: tracks as bands on shared levels. */
export interface CareerMapView {
  version: 1;
  /** What the figure is called where there is no caption. */
  label: string;
  /** What the list of links to the bands is called. */
  jump: string;
  /** One for each list of levels that tracks share. */
  maps: LevelMapView[];
  /** Development only: what is wrong with the data of its tracks. */
  problems?: ProblemsView;
}

/** Tracks that share levels, one under the other. */
export interface LevelMapView {
  /** Heads of the columns: the names of each step. Absent where the roles have no levels. */
  levels?: string[];
  /** How much room the words of each column need, as shares of all room. */
  columns: number[];
  /** How much wider than others the gutter after each column is, in steps of 0.125rem; none after the last one where nothing runs there. */
  gutters: number[];
  /** Room that the columns need side by side, in steps of 6.25rem; in less each band is a list. */
  width: number;
  bands: BandView[];
  /** Only what occurs. */
  legend?: LegendView[];
}

/** One track of a map. */
export interface BandView {
  /** Id of the track. */
  track: string;
  title: string;
  /** Link to the page that shows the track's ladder. */
  whole?: {href: string; text: string};
  /** Grid rows in all; a usual card spans `span` of them. */
  rows: number;
  span: number;
  /** In career order: by column, then by row. The ids are `track#role`. */
  roles: RoleView[];
  /**
   * What is drawn between and through the columns of this band. The ends of a line are indexes in the roles of all bands of the
   * map. A height below 0 or above 1000 means that the line runs on in a band above or below.
   */
  strips: StripView[];
}

/** A notice in development in place of, or above, the last good ladder. */
export interface ProblemsView {
  title: string;
  list: string[];
}
