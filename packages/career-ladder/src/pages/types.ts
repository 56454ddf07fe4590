import type {TextView} from '../markdown/types';
import type {LevelChangeView} from '../view/change/types';
import type {RoleExpectationsView} from '../view/expected/types';
import type {CompetencyMatrixView} from '../view/matrix/types';
import type {LadderView, LinkNoteView, ProblemsView} from '../view/types';

/** What every generated page renders. */
export interface PageView {
  /** Version of this shape; raised when a change could break an ejected component. */
  version: 1;
  title: string;
  /** The page's name in a window and among what a search finds, where that is not its title. */
  longTitle?: string;
  /** One or a few plain sentences, for search engines. */
  summary: string;
  /** What leads to the page. */
  breadcrumbs: BreadcrumbsView;
  /** Where the file can be edited that the page is made from. */
  editUrl?: string;
  /** Development only: what is wrong with the data. */
  problems?: ProblemsView;
}

export interface BreadcrumbsView {
  /** What they are called. */
  label: string;
  /** From the list of tracks to the page itself. */
  items: {title: string; href: string}[];
}

/** A part of a page: its heading, and the `id` that leads to it. */
export interface SectionView {
  id: string;
  title: string;
}

/** What `@theme/CareerPages/Index` renders: the list of tracks. */
export interface IndexPageView extends PageView {
  tracks: {
    title: string;
    href: string;
    description?: TextView;
    /** How many roles it has, in words. */
    count: string;
  }[];
}

/** What `@theme/CareerPages/Track` renders. */
export interface TrackPageView extends PageView {
  description?: TextView;
  ladder: SectionView & {view: LadderView};
  /** Absent where nothing is expected. */
  matrix?: SectionView & {view: CompetencyMatrixView};
}

/** What `@theme/CareerPages/Role` renders. */
export interface RolePageView extends PageView {
  /** Its level and its path. */
  facts?: string;
  /** Its earlier titles, in words. */
  formerly?: string;
  /** What is to know of a role that is not in use as others are. */
  status?: LinkNoteView;
  description?: TextView;
  /** Link to its job page. */
  job?: {href: string; text: string};
  /** Where it stands. */
  ladder: SectionView & {
    view: LadderView;
    /** Its moves, gates and equals, in sentences. */
    words: string[];
  };
  /** Absent where nothing is expected. */
  expected?: SectionView & {view: RoleExpectationsView};
  /** What is different in each role that it leads to; absent where nothing is written of that. */
  changes?: SectionView & {view: LevelChangeView};
}

/** A generated page: where it is and what it shows. */
export type Page =
  | PageOf<'Index', IndexPageView>
  | PageOf<'Track', TrackPageView>
  | PageOf<'Role', RolePageView>;

interface PageOf<Component, View extends PageView> {
  component: Component;
  /** Without the site's own base: `/careers/security`. */
  address: string;
  /** Tells its data from that of all other pages. No track can have such an id. */
  name: string;
  /** Id of the track that it is made from; absent for the list of tracks. */
  track?: string;
  view: View;
}
