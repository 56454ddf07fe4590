import type {LadderView} from 'career-ladder';
import type {TrackNames} from '../../delivery/names';

/** What a prop of a tag may be. */
export type PropKind =
  /** A text in quotes. */
  | 'text'
  /** `true` or `false`. */
  | 'boolean'
  /** Anything; it reaches the component as it is. */
  | 'any'
  /** One of these texts. */
  | readonly string[];

/** The literal values of a tag's props; those of kind `any` are left out. */
export type LiteralProps = Record<string, string | boolean>;

/** What a tag's literal props ask for. */
export interface TagRequest {
  /** Id of the track whose data the view is made from. */
  track: string;
  /** Id of the role of that track that the tag names. */
  role?: string;
  /** The props that the view depends on. */
  view: Record<string, string>;
  /** Props whose value the tag gets in place of the author's: ids as they are written in the data. */
  replace?: Record<string, string>;
}

/** A tag that authors write in MDX, and what it renders. One file per tag. */
export interface Tag {
  /** As authors write it: `CareerLadder`. */
  name: string;
  /** Where the component comes from: `@theme/CareerLadder`. */
  component: string;
  /** The prop that the view is passed as; a tag that gives it itself is left alone. */
  dataProp: string;
  /** It may stand in a paragraph. */
  inline: boolean;
  /** The page gets an anchor for each role; a tag that stands twice on a page needs to know. */
  anchored: boolean;
  /** What an author can do whose props are known in the browser only; absent where there is nothing. */
  wayOut?: string;
  props: Record<string, PropKind>;
  /** Finds what the tag asks for; `fail` reports a mistake, with the nearest valid names, and ends. */
  ask: (
    props: LiteralProps,
    tracks: TrackNames[],
    fail: (message: string) => never,
  ) => TagRequest;
  /** What the tag renders: only what it needs of the track's data. */
  view: (ladder: LadderView, props: Record<string, string>) => unknown;
}
