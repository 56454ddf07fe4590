/** What the layout is asked: no titles, no words, only who stands where on the career. */
export interface LayoutInput {
  /** In the authored order, which is information: the first of two branches is drawn first. */
  roles: LayoutRole[];
  moves: LayoutMove[];
  /** Pairs of equals; they attract each other and are not edges. */
  equals: [string, string][];
  /** How many columns there are, where ladders share them: a step is its column then. By default each column is used. */
  columns?: number;
}

export interface LayoutRole {
  id: string;
  /** Index of the role's step. Columns are the steps that are used, unless there is a number of them; without any, they follow from the promotions. */
  step?: number;
  /** Roles of one lane (a path of a track) are kept on one straight line. */
  lane?: string;
  /** How high its card is, in quarters of a usual card: 4 or more. 4 by default. */
  height?: number;
}

export interface LayoutMove {
  from: string;
  to: string;
  kind: 'promotion' | 'lateral';
}

/** Integers only; the same input gives the same bytes. */
export interface Layout {
  columns: number;
  /** Grid rows in all. */
  rows: number;
  /** Grid rows that a usual card spans. */
  span: number;
  /** In the order of `LayoutInput.roles`. */
  cells: Cell[];
  /** In the order of `LayoutInput.moves`; loops and repeated moves are left out. */
  routes: Route[];
}

export interface Cell {
  id: string;
  /** From 0, junior to senior. */
  column: number;
  /** First grid row of the card, from 0. */
  row: number;
  /** Grid rows that the card spans. */
  span: number;
}

/** How a move runs from its role to its next role. */
export interface Route {
  from: string;
  to: string;
  kind: 'promotion' | 'lateral';
  /**
   * The free places it passes between the two, in the direction of the move: one for each column in between, and how
   * many grid rows lie above it there. Empty for neighbouring columns and within one column.
   */
  via: {column: number; above: number}[];
}
