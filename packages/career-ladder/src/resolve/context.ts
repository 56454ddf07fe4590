import type {Problem} from '../organization';

/** What is known of the ladder folder besides its shapes. */
export interface Context {
  /** Files that gave no shape. */
  unreadable: readonly string[];
  /** What was found wrong before. */
  problems: readonly Problem[];
  /** Whether something under a key of a file (`roles`, `next`) was taken out because it was wrong: what is not found may have been there. */
  hasLost: (file: string, key: string) => boolean;
}
