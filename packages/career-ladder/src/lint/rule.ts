import type {Position, Role, Track} from '../organization';

/** Looks for one kind of doubtful data. */
export interface Rule {
  /** For `allow`, and for the page that explains it. */
  name: string;
  check: (subject: Subject) => Finding[];
}

/** What is linted. */
export interface Subject {
  tracks: readonly Track[];
  /** Shared files that no track extends. */
  unused: readonly string[];
}

export interface Finding {
  position: Position;
  message: string;
  /** Silences the finding with its `allow`. */
  track?: Track;
  /** Silences the finding with its `allow`, or by being a draft. */
  role?: Role;
}
