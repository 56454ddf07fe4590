import type {LadderView, RoleKey} from 'career-ladder';
import type {TrackNames} from '../../delivery/names';
import type {OrganizationData} from '../../delivery/organizationData';

/** What a prop of a tag may be. */
export type PropKind =
  /** A text in quotes. */
  | 'text'
  /** `true` or `false`. */
  | 'boolean'
  /** A list of texts, written out: `{['development', 'security']}`. */
  | 'texts'
  /** Anything; it reaches the component as it is. */
  | 'any'
  /** One of these texts. */
  | readonly string[];

/** The literal values of a tag's props; those of kind `any` are left out. */
export type LiteralProps = Record<string, string | boolean | readonly string[]>;

/** What a tag's literal props ask for. */
export interface TagRequest {
  /** What the view is made from: the ladder of a track, or the organization. */
  from: {track: string} | 'organization';
  /** The roles that the tag names. */
  roles?: readonly RoleKey[];
  /** The track whose roles get anchors. */
  anchor?: string;
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
  /** What an author can do whose props are known in the browser only; absent where there is nothing. */
  wayOut?: string;
  props: Record<string, PropKind>;
  /** Finds what the tag asks for; `fail` reports a mistake, with the nearest valid names, and ends. */
  ask: (
    props: LiteralProps,
    tracks: TrackNames[],
    fail: (message: string) => never,
  ) => TagRequest;
  /** What the tag renders: only what it needs of a track's ladder. */
  viewOfTrack?: (ladder: LadderView, props: Record<string, string>) => unknown;
  /** The same, where it asks for the organization. */
  viewOfOrganization?: (
    data: OrganizationData,
    props: Record<string, string>,
  ) => unknown;
}
