// Words of many languages: cspell:disable
import {matchWords} from './matchWords';

/**
 * What titles tell of a diagram as a whole: whether it is about roles, and whether its arrows rise. No role's kind or level is
 * taken from its title.
 */

/** Words of seniority, from junior to senior; those that differ from company to company share a rank. */
const ranks: RegExp[] = [
  matchWords(
    'interns?|internship|trainee|apprentice|graduate|praktikant(?:in)?|werkstudent(?:in)?|stagiaire|becario|estagiári[oa]',
    'インターン|実習|实习|인턴',
  ),
  matchWords(
    'junior|jr|entry|entry.level|associate|assistant|beginner|débutant|júnior',
    'ジュニア|アソシエイト|初级|初級|助理|주니어',
  ),
  matchWords(
    'mid|mid.?level|mid.?weight|middle|intermediate|medior|confirmé|pleno',
    'ミドル|中级|中級|미들',
  ),
  matchWords('senior|sr|sénior|semi.senior', 'シニア|高级|高級|资深|시니어'),
  matchWords(
    'lead|staff|principal|distinguished|fellow|expert|manager|supervisor|leiter(?:in)?|leitend\\w*|responsable|gerente|jefe|chef',
    'リード|スタッフ|プリンシパル|フェロー|マネージャー|マネジャー|主任|专家|經理|经理|리드|매니저',
  ),
  matchWords(
    'director|directora?|directeur|directrice|head|direktor(?:in)?|diretora?',
    'ディレクター|部長|总监|總監|디렉터',
  ),
  matchWords('vp|svp|evp|avp|vice.president', '副社長|副总裁|副總裁|부사장'),
  matchWords(
    'chief|president|cto|ceo|cfo|coo|cio|cpo|ciso|cmo',
    '社長|首席|总裁|대표',
  ),
];

/** In the singular: "Developers" is a team or an audience. */
const jobs = matchWords(
  'engineer|engineering|developer|programmer|designer|analyst|architect|scientist|researcher|administrator|coordinator|specialist|consultant|advis[oe]r|officer|representative|executive|technician|operator|mechanic|writer|editor|recruiter|tester|accountant|auditor|counsel|lawyer|paralegal|nurse|physician|teacher|lecturer|professor|clerk|agent|planner|producer|strategist|marketer|salesperson|partner|sre|dba|tpm|devops|entwickler(?:in)?|ingenieur(?:in)?|berater(?:in)?|sachbearbeiter(?:in)?|ingénieure?|développeu(?:r|se)|analyste|ingenier[oa]|desarrollador[a]?|analista|engenheir[oa]|desenvolvedor[a]?|level|grade|IC|EM|TL',
  'エンジニア|開発者|デザイナー|アナリスト|アーキテクト|工程师|工程師|开发|设计师|分析师|架构师|엔지니어|개발자|디자이너',
);

/** What a text ends with that speaks of roles but names none: `Staff Engineer Guide`, `Hiring Manager Interview`. */
const things =
  /(?:^|\s)(?:reviews?|guides?|interviews?|meetings?|approvals?|requests?|process|duties|training|assessments?|feedback|workflows?|reports?|plans?|documents?|checks?|decisions?|teams?|paths?|tracks?|ladders?|boards?|committees?|hubs?|phases?|stages?|personas?|services?|apps?|api|systems?|platforms?|databases?|servers?|tools?|tasks?|x\d+)$/i;

/** What people do in a process. */
const deeds = matchWords(
  'identif(?:y|ies)|opens|sets|review(?:s|ed)|approves|submit(?:s)?|creates?|requests|checks|receives?|owns?|executes?|learns?|needs|gets|sends?|makes|writes|starts|completes?d?|integrates|initiated|validates?|decides|defines|provides|updates?',
  '確認|する$|します|审核|提交',
);

/** `IC5`, `L3`, `E4`, `M2`, `P1`, `T3`: names of levels. */
const levelCode = /^(?:[A-Z]{1,3}[- ]?\d{1,2})(?!\p{L})/u;

const longest = 80;

/** Whether a text reads like a job title or a step of a career. Only short ones do. */
export function looksLikeRole(title: string): boolean {
  return (
    title.length <= longest &&
    !things.test(title) &&
    !deeds.test(title) &&
    (jobs.test(title) ||
      levelCode.test(title) ||
      ranks.some((rank) => rank.test(title)))
  );
}

/** The last word of a title that begins with a word of seniority: `cook` of `Senior Cook`. */
export function craftOf(title: string): string | undefined {
  const words = title.split(/\s+/);
  return words.length > 1 && ranks.some((rank) => rank.test(words[0] ?? ''))
    ? lastWord(title)
    : undefined;
}

export function lastWord(title: string): string {
  return title.slice(title.lastIndexOf(' ') + 1).toLowerCase();
}

/** Whether a move between two titles reads like a step up (1) or down (-1); 0 where that is not clear. */
export function direction(from: string, to: string): -1 | 0 | 1 {
  const [start, end] = [rankOf(from), rankOf(to)];
  if (start !== undefined && end !== undefined) {
    return Math.sign(end - start) as -1 | 0 | 1;
  }
  // "Senior Engineer" is a step up from "Engineer", but nothing is known of "Architect".
  if (start === undefined && end !== undefined && extendsTitle(to, from)) {
    return end < 2 ? -1 : 1;
  }
  if (start !== undefined && end === undefined && extendsTitle(from, to)) {
    return start < 2 ? 1 : -1;
  }
  return 0;
}

/**
 * The same for what need not be so: a title without a word of seniority is likely to be below a lead or a manager. Only many
 * such moves tell something.
 */
export function leaning(from: string, to: string): -1 | 0 | 1 {
  const clear = direction(from, to);
  const [start = -1, end = -1] = [rankOf(from), rankOf(to)];
  if (clear !== 0 || (start >= 0 && end >= 0)) {
    return clear;
  }
  return start >= leads && jobs.test(to)
    ? -1
    : end >= leads && jobs.test(from)
      ? 1
      : 0;
}

/** The rank from which on people lead others, or an area. */
const leads = 4;

/** The highest rank that a title names. */
function rankOf(title: string): number | undefined {
  const rank = ranks.findLastIndex((word) => word.test(title));
  return rank === -1 ? undefined : rank;
}

function extendsTitle(longer: string, shorter: string): boolean {
  const all = new Set(longer.toLowerCase().split(/[\s,]+/));
  return shorter
    .toLowerCase()
    .split(/[\s,]+/)
    .every((word) => all.has(word));
}

const duration =
  /^[~<>≥]?\s*\d+\s*\+?\s*(?:(?:[-–—~]|to)\s*\d+\s*\+?\s*)?(?:years?|yrs?|months?|mos?|jahre?n?|monate?n?|ans|mois|años|meses|anos|年|ヶ月|か月|个月|년|개월)/iu;

/** `2-4 years of experience`: what is written beside a role, not a role. */
export function isDuration(text: string): boolean {
  return duration.test(text);
}
