// Words of many languages: cspell:disable
import {announcesLadder, announcesProcess} from '../../tables/likeRoles';
import {matchWords} from './matchWords';

/** What the page around a diagram says of it. */
export interface Context {
  /** The heading that announces a ladder. */
  announced?: string;
  /** The nearest heading, where it announces something else that may lead from one job title to another. */
  other?: string;
}

const promotion = matchWords(
  'promotions?|beförderung(?:en)?|ascensos?|promoción(?:es)?',
  '晋升',
);

/** People as they stand or work today: who reports to whom, who turns to whom, who may do what. */
const organization = matchWords(
  'org(?:ani[sz]ation(?:al)?)?[ -]?charts?|organigramm?e?s?|organogram|organigrama|team structure|interact(?:ions?)?|collaborat\\w+|handovers?|permissions?|permissões|permisos|reviews?|sign-?offs?|on-?call|succession|access(?: control| rights)?|rbac|raci',
  '組織図|组织架构|조직도|権限',
);

/**
 * What the headings above a diagram say of it. Any of them may announce a ladder, but the nearest one knows better.
 * @param headings the outermost first
 */
export function contextOf(headings: readonly string[]): Context {
  const isAnnounced = (heading: string) =>
    announcesLadder([heading]) || promotion.test(heading);
  const nearest = headings.at(-1) ?? '';
  if (
    !isAnnounced(nearest) &&
    (announcesProcess([nearest]) || organization.test(nearest))
  ) {
    return {other: nearest};
  }
  const announced = headings.findLast(isAnnounced);
  return announced === undefined ? {} : {announced};
}
