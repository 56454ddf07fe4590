/// <reference types="@docusaurus/module-type-aliases" />

declare module 'docusaurus-theme-career-ladder' {
  import type {Plugin, SwizzleConfig} from '@docusaurus/types';

  export default function themeCareerLadder(): Plugin;
  export function getSwizzleConfig(): SwizzleConfig;
}

declare module '@theme/CareerLadder' {
  import type {ReactNode} from 'react';
  import type {LadderView} from 'career-ladder';

  export interface Props {
    /** Id of the track to draw: the name of its file. In MDX pages only; elsewhere pass `ladder`. */
    readonly track?: string;
    /** A role of a track, `security#staff-security-engineer`: draws what is around it in place of the whole track, and marks it. In MDX pages only. */
    readonly role?: string;
    /** Id of the plugin instance that holds the track; the default instance, else the first. */
    readonly instance?: string;
    /** The data of a ladder, imported from `@generated/docusaurus-plugin-career-ladder/<instance>/<track>.json`. In MDX pages `track` does that. */
    readonly ladder?: LadderView;
    /** Id of the role to mark with “You are here”. None by default. */
    readonly highlight?: string;
    /** `horizontal`: levels side by side. `vertical`: levels below each other. `auto` (default): whichever the place has room for. */
    readonly direction?: 'auto' | 'horizontal' | 'vertical';
    /** What stands below the ladder and names it. */
    readonly caption?: ReactNode;
    /** Whether the marks are explained below the ladder. `true` by default. */
    readonly legend?: boolean;
    /** Whether the ladder of a track can be opened as nested text below it. `true` by default. */
    readonly outline?: boolean;
    /**
     * Whether a picture of the ladder is offered below it. The plugin's option `download` says whether there are pictures, and whether
     * they are offered by default.
     */
    readonly download?: boolean;
    /**
     * Which time the same ladder stands on its page, from `2` on; keeps anchors unique. Set for you within one file. A partial
     * that stands twice on a page passes on what it is given: `occurrence={props.occurrence}`.
     */
    readonly occurrence?: string;
  }

  export default function CareerLadder(props: Props): ReactNode;
}

declare module '@theme/CareerLadder/Join' {
  import type {ReactNode} from 'react';
  import type {JoinView, LadderView} from 'career-ladder';

  export interface Props {
    readonly join: JoinView;
    /** Grid rows that the card below spans. */
    readonly span: LadderView['span'];
  }

  export default function Join(props: Props): ReactNode;
}

declare module '@theme/CareerLadder/Legend' {
  import type {ReactNode} from 'react';
  import type {LegendView} from 'career-ladder';

  export interface Props {
    readonly entries: LegendView[];
  }

  export default function Legend(props: Props): ReactNode;
}

declare module '@theme/CareerLadder/Link' {
  import type {ReactNode} from 'react';
  import type {Props as LinkProps} from '@docusaurus/Link';

  export interface Props extends LinkProps {
    /** A path of the site that begins with `/`, or a whole address. */
    readonly to: string;
  }

  export default function Link(props: Props): ReactNode;
}

declare module '@theme/CareerLadder/Outline' {
  import type {ReactNode} from 'react';
  import type {LadderView, OutlineView} from 'career-ladder';

  export interface Props {
    readonly outline: OutlineView;
    readonly roles: LadderView['roles'];
  }

  export default function Outline(props: Props): ReactNode;
}

declare module '@theme/CareerLadder/Problems' {
  import type {ReactNode} from 'react';
  import type {ProblemsView} from 'career-ladder';

  export interface Props {
    readonly problems: ProblemsView;
  }

  export default function Problems(props: Props): ReactNode;
}

declare module '@theme/CareerLadder/Role' {
  import type {ReactNode} from 'react';
  import type {LadderView, RoleView} from 'career-ladder';

  export interface Props {
    readonly role: RoleView;
    /** Whether it is the first of its column. */
    readonly first: boolean;
    /** The card's `id`, unique on its page. */
    readonly anchor: string;
    /** The word for the reader's own role; absent on all other cards. */
    readonly here: string | undefined;
    /** Grid rows that a usual card of the ladder spans. */
    readonly span: LadderView['span'];
  }

  export default function Role(props: Props): ReactNode;
}

declare module '@theme/CareerLadder/Strip' {
  import type {ReactNode} from 'react';
  import type {RoleView, StripView} from 'career-ladder';

  export interface Props {
    readonly strip: StripView;
    readonly roles: RoleView[];
  }

  export default function Strip(props: Props): ReactNode;
}

/** The style sheet of all parts; it is on every page. */
declare module '@theme/CareerLadder/Styles' {}

declare module '@theme/CareerLadder/Summary' {
  import type {ComponentProps, ReactNode} from 'react';

  /** Those of a `summary`, but for what a click does. */
  export type Props = Omit<ComponentProps<'summary'>, 'onClick'>;

  export default function Summary(props: Props): ReactNode;
}

declare module '@theme/CareerLadder/Text' {
  import type {ReactNode} from 'react';
  import type {TextView} from 'career-ladder';

  export interface Props {
    readonly text: TextView;
  }

  export default function Text(props: Props): ReactNode;
}

declare module '@theme/CareerMap' {
  import type {ReactNode} from 'react';
  import type {CareerMapView} from 'career-ladder';

  export interface Props {
    /** Ids of the tracks to draw, in this order; a track that includes others stands for these. By default all. */
    readonly tracks?: readonly string[];
    /** Id of the plugin instance that holds the tracks; the default instance, else the first. */
    readonly instance?: string;
    /** What is drawn. In MDX pages `tracks` does that. */
    readonly map?: CareerMapView;
    /** What stands below the map and names it. */
    readonly caption?: ReactNode;
    /** Whether the marks are explained below the map. `true` by default. */
    readonly legend?: boolean;
    /** Makes the anchors differ where a page shows the same track on several maps. In MDX pages that is seen to, except in a partial that stands twice on a page. */
    readonly occurrence?: string;
  }

  export default function CareerMap(props: Props): ReactNode;
}

declare module '@theme/CareerMap/Band' {
  import type {ReactNode} from 'react';
  import type {BandView, RoleView} from 'career-ladder';

  export interface Props {
    readonly band: BandView;
    /** The roles of all bands of the map. */
    readonly roles: RoleView[];
    /** The band's `id`, unique on its page. */
    readonly anchor: string;
  }

  export default function Band(props: Props): ReactNode;
}

declare module '@theme/CompetencyMatrix' {
  import type {ReactNode} from 'react';
  import type {CompetencyMatrixView} from 'career-ladder';

  export interface Props {
    /** Id of the track whose expectations are shown. In MDX pages only; elsewhere pass `matrix`. */
    readonly track?: string;
    /** Id of the plugin instance that holds the track; the default instance, else the first. */
    readonly instance?: string;
    /** What is shown. In MDX pages `track` does that. */
    readonly matrix?: CompetencyMatrixView;
    /**
     * Whether a table for spreadsheets is offered below the matrix. In MDX pages only. The plugin's option `download` says whether there
     * are such tables, and whether they are offered by default.
     */
    readonly download?: boolean;
    /** Makes the anchors differ where a page shows several matrices. In MDX pages that is seen to, except in a partial that stands twice on a page. */
    readonly occurrence?: string;
  }

  export default function CompetencyMatrix(props: Props): ReactNode;
}

declare module '@theme/CompetencyMatrix/Cell' {
  import type {ReactNode} from 'react';
  import type {MatrixExpectationView} from 'career-ladder';

  export interface Props {
    /** None where nothing is expected. */
    readonly expectations: MatrixExpectationView[];
    /** Its competency and its level. */
    readonly label: string;
    /** Its `id`, unique on its page, and others by which it is found as well. */
    readonly anchors: string[];
    readonly origins: string[];
    /** What opens the examples. */
    readonly examples: string;
  }

  export default function Cell(props: Props): ReactNode;
}

declare module '@theme/CompetencyMatrix/Choices' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** What is chosen among, as the style sheet knows it: a `step` is the one level that is shown where there is no room for more. */
    readonly kind: 'level' | 'step' | 'theme';
    readonly head: string;
    /** Of the radio buttons, unique on their page. */
    readonly name: string;
    /** The first is chosen at first. */
    readonly entries: {value: string; title: string}[];
    readonly onChoose: (value: string) => void;
  }

  export default function Choices(props: Props): ReactNode;
}

declare module '@theme/CompetencyMatrix/Filter' {
  import type {ReactNode} from 'react';
  import type {CompetencyMatrixView} from 'career-ladder';

  export interface Props {
    readonly matrix: CompetencyMatrixView;
    readonly occurrence: string | undefined;
  }

  export default function Filter(props: Props): ReactNode;
}

declare module '@theme/CompetencyMatrix/Group' {
  import type {ReactNode} from 'react';
  import type {MatrixGroupView, MatrixLevelView} from 'career-ladder';

  export interface Props {
    readonly group: MatrixGroupView;
    readonly levels: MatrixLevelView[];
    readonly origins: string[] | undefined;
    /** What opens the examples. */
    readonly examples: string;
    readonly occurrence: string | undefined;
  }

  export default function Group(props: Props): ReactNode;
}

declare module '@theme/CompetencyMatrix/Styles' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** How many there are. */
    readonly levels: number;
    /** How many groups of rows there are. */
    readonly groups: number;
  }

  export default function Styles(props: Props): ReactNode;
}

declare module '@theme/CareerPages/Breadcrumbs' {
  import type {ReactNode} from 'react';
  import type {BreadcrumbsView} from 'career-ladder';

  export type Props = BreadcrumbsView;

  export default function Breadcrumbs(props: Props): ReactNode;
}

/** What is to know at first of a role. */
declare module '@theme/CareerPages/Facts' {
  import type {ReactNode} from 'react';
  import type {RolePageView} from 'career-ladder';

  export interface Props {
    readonly page: Pick<RolePageView, 'facts' | 'formerly' | 'status'>;
  }

  export default function Facts(props: Props): ReactNode;
}

/** The generated page that lists the tracks. */
declare module '@theme/CareerPages/Index' {
  import type {ReactNode} from 'react';
  import type {IndexPageView} from 'career-ladder';

  export interface Props {
    readonly page: IndexPageView;
  }

  export default function Index(props: Props): ReactNode;
}

/** What is the same on all generated pages. */
declare module '@theme/CareerPages/Page' {
  import type {ReactNode} from 'react';
  import type {PageView, SectionView} from 'career-ladder';

  export interface Props {
    readonly page: PageView;
    /** What the table of contents lists; there is one from two parts on. */
    readonly sections?: readonly SectionView[];
    readonly children: ReactNode;
  }

  export default function Page(props: Props): ReactNode;
}

/** The generated page of a role. */
declare module '@theme/CareerPages/Role' {
  import type {ReactNode} from 'react';
  import type {RolePageView} from 'career-ladder';

  export interface Props {
    readonly page: RolePageView;
  }

  export default function Role(props: Props): ReactNode;
}

declare module '@theme/CareerPages/Section' {
  import type {ReactNode} from 'react';
  import type {SectionView} from 'career-ladder';

  export interface Props {
    readonly section: SectionView;
    readonly children: ReactNode;
  }

  export default function Section(props: Props): ReactNode;
}

declare module '@theme/CareerPages/Styles' {
  import type {ReactNode} from 'react';

  export default function Styles(): ReactNode;
}

/** The generated page of a track. */
declare module '@theme/CareerPages/Track' {
  import type {ReactNode} from 'react';
  import type {TrackPageView} from 'career-ladder';

  export interface Props {
    readonly page: TrackPageView;
  }

  export default function Track(props: Props): ReactNode;
}

declare module '@theme/EquivalenceTable' {
  import type {ReactNode} from 'react';
  import type {EquivalenceTableView} from 'career-ladder';

  export interface Props {
    /** Ids of the tracks to show, in this order; by default all whose roles have levels. */
    readonly tracks?: readonly string[];
    /** Id of the plugin instance that holds the tracks; the default instance, else the first. */
    readonly instance?: string;
    /** What is shown. In MDX pages `tracks` does that. */
    readonly table?: EquivalenceTableView;
  }

  export default function EquivalenceTable(props: Props): ReactNode;
}

declare module '@theme/EquivalenceTable/Table' {
  import type {ReactNode} from 'react';
  import type {LevelTableView} from 'career-ladder';

  export interface Props {
    readonly table: LevelTableView;
  }

  export default function Table(props: Props): ReactNode;
}

declare module '@theme/LevelChange' {
  import type {ReactNode} from 'react';
  import type {LevelChangeView} from 'career-ladder';

  export interface Props {
    /** The earlier role, `security#senior-security-engineer`. In MDX pages only; elsewhere pass `change`. */
    readonly from?: string;
    /** The role to compare it with; by default each that it leads to by promotion, one after the other. In MDX pages only. */
    readonly to?: string;
    /** Id of the plugin instance that holds the tracks; the default instance, else the first. */
    readonly instance?: string;
    /** What is different. In MDX pages `from` and `to` do that. */
    readonly change?: LevelChangeView;
  }

  export default function LevelChange(props: Props): ReactNode;
}

declare module '@theme/LevelChange/Comparison' {
  import type {ReactNode} from 'react';
  import type {RoleChangeView} from 'career-ladder';

  export interface Props {
    readonly comparison: RoleChangeView;
  }

  export default function Comparison(props: Props): ReactNode;
}

declare module '@theme/LevelChange/Styles' {
  import type {ReactNode} from 'react';

  export default function Styles(): ReactNode;
}

declare module '@theme/LevelChange/Themes' {
  import type {ReactNode} from 'react';
  import type {RoleChangeView, ThemeChangeView} from 'career-ladder';

  export interface Props {
    readonly themes: readonly ThemeChangeView[];
    /** What the earlier and the later text of a pair are called; needed where there is a pair. */
    readonly names?: RoleChangeView['names'];
    /** What stands before examples; needed where there are some. */
    readonly examples?: RoleChangeView['examples'];
  }

  export default function Themes(props: Props): ReactNode;
}

declare module '@theme/RoleExpectations' {
  import type {ReactNode} from 'react';
  import type {RoleExpectationsView} from 'career-ladder';

  export interface Props {
    /** A role of a track: `security#staff-security-engineer`. In MDX pages only; elsewhere pass `expectations`. */
    readonly role?: string;
    /** Id of the plugin instance that holds the track; the default instance, else the first. */
    readonly instance?: string;
    /** What is expected in the role. In MDX pages `role` does that. */
    readonly expectations?: RoleExpectationsView;
  }

  export default function RoleExpectations(props: Props): ReactNode;
}

declare module '@theme/RoleLink' {
  import type {ReactNode} from 'react';
  import type {RoleLinkView} from 'career-ladder';

  export interface Props {
    /** A role of a track: `security#staff-security-engineer`. In MDX pages only; elsewhere pass `link`. */
    readonly role?: string;
    /** Id of the plugin instance that holds the track; the default instance, else the first. */
    readonly instance?: string;
    /** The role's title and address. In MDX pages `role` does that. */
    readonly link?: RoleLinkView;
    /** The text of the link; by default the role's current title. */
    readonly children?: ReactNode;
  }

  export default function RoleLink(props: Props): ReactNode;
}

/** For MDX editors: the tags that can be used without an import. */
interface MDXProvidedComponents {
  CareerLadder: typeof import('@theme/CareerLadder').default;
  CareerMap: typeof import('@theme/CareerMap').default;
  CompetencyMatrix: typeof import('@theme/CompetencyMatrix').default;
  EquivalenceTable: typeof import('@theme/EquivalenceTable').default;
  LevelChange: typeof import('@theme/LevelChange').default;
  RoleExpectations: typeof import('@theme/RoleExpectations').default;
  RoleLink: typeof import('@theme/RoleLink').default;
}
