import type {Move, Position, Role, Track} from '../organization';
import type {Shape} from '../schema/shape';
import type {Texts} from '../translate/texts';
import type {WrittenLink} from './writtenLinks';
import type {WrittenMove} from './writtenMoves';

/** Looks for one kind of doubtful data. */
export interface Rule {
  /** For `allow`, and for the page that explains it. */
  name: string;
  /** A matter of taste: checked only where a site asks for it. */
  optIn?: true;
  check: (subject: Subject) => Finding[];
}

/** What is linted. */
export interface Subject {
  /** Those without errors that miss no moves. */
  tracks: readonly Track[];
  /** What the files of these tracks hold. */
  moves: readonly WrittenMove[];
  links: readonly WrittenLink[];
  /** The files of tracks without errors, and the shared ones. */
  files: readonly LintedFile[];
  /** Shared files that no track extends. */
  unused: readonly string[];
}

/** A file in the words of its author. */
export interface LintedFile {
  shape: Shape;
  /** What the file extends, the farthest first. */
  extended: readonly Shape[];
  /** In the language that is looked at, if it is not the author's. */
  texts?: Texts;
  /** The tracks that are made of it; absent while some track has errors, which may be one of them. */
  tracks?: readonly Track[];
}

export interface Finding {
  position: Position;
  message: string;
  /** The track, or the file that is shared by tracks; silences the finding with its `allow`. */
  track?: Pick<Track, 'allow'>;
  /** Silences the finding with its `allow`, or by being a draft. */
  role?: Role;
  /** Silences the finding with its `allow`. */
  move?: Move;
}
