// Words of many languages: cspell:disable
import {matchWords} from './matchWords';

/**
 * What titles tell of a diagram as a whole: whether it is about roles, and whether its arrows rise. No role's kind or level is
 * taken from its title.
 */

/** Words of seniority, from junior to senior; those that differ from company to company share a rank. */
const ranks: RegExp[] = [
  matchWords(
    'interns?|internship|trainee|apprentice|graduate|praktikant(?:in)?|werkstudent(?:in)?|stagiaire?|becari[oa]|practicante|aprendiz|estagiári[oa]|stażyst(?:a|ka)|stajyer|стажёр|стажер',
    'インターン|実習|实习|인턴|متدرب|מתמחה',
  ),
  matchWords(
    'junior|jr|entry|entry.level|associate|assistant|beginner|débutant|júnior|młodsz[ya]|младш(?:ий|ая)|yardımcı',
    'ジュニア|アソシエイト|初级|初級|助理|주니어|זוטר',
  ),
  matchWords(
    'mid|mid.?level|mid.?weight|middle|intermediate|medior|confirmé|pleno|средний',
    'ミドル|中级|中級|미들',
  ),
  matchWords(
    'senior|sr|sénior|semi.senior|starsz[ya]|старш(?:ий|ая)|kıdemli',
    'シニア|高级|高級|资深|시니어|أول|בכיר|वरिष्ठ',
  ),
  matchWords(
    'lead|chief|staff|principal|distinguished|fellow|expert|manager|supervisor|leiter(?:in)?|leitend\\w*|responsable|gerente|jefe|chef|kierowni(?:k|czka)|główn[ya]|ведущ(?:ий|ая)|главн(?:ый|ая)|менеджер|руководитель|yönetici\\p{L}*|müdür\\p{L}*|EM|TL|PM',
    'リード|スタッフ|プリンシパル|フェロー|マネージャー|マネジャー|主任|专家|經理|经理|리드|매니저|مدير|מנהל|מוביל|प्रबंधक',
  ),
  matchWords(
    'director|directora?|directeur|directrice|head|direktor(?:in)?|diretora?|directeur|dyrektor(?:ka)?|директор|direktör\\p{L}*',
    'ディレクター|部長|总监|總監|디렉터',
  ),
  matchWords('vp|svp|evp|avp|vice.president', '副社長|副总裁|副總裁|부사장'),
  matchWords(
    'chief(?: \\p{L}+){0,2} officer|chief executive|president|cto|ceo|cfo|coo|cio|cpo|ciso|cmo',
    '社長|首席|总裁|대표',
  ),
];

/** In the singular: "Developers" is a team or an audience. */
const jobs = matchWords(
  'engineer|engineering|developer|programmer|designer|analyst|architect|scientist|researcher|administrator|coordinator|specialist|consultant|advis[oe]r|officer|representative|executive|technician|operator|mechanic|writer|editor|recruiter|tester|accountant|auditor|counsel|lawyer|paralegal|nurse|physician|teacher|lecturer|professor|clerk|planner|producer|strategist|marketer|salesperson|partner|actuary|sre|dba|tpm|devops|entwickler(?:in)?|ingenieur(?:in)?|berater(?:in)?|sachbearbeiter(?:in)?|ingénieure?|développeu(?:r|se)|analyste|architekt(?:in)?|architecte|ingenier[oa]|arquitect[oa]|arquitet[oa]|desarrollador[a]?|especialista|analista|engenheir[oa]|desenvolvedor[a]?|sviluppatore|progettista|ontwikkelaar|adviseur|utvecklare|utvikler|udvikler|ingenjör|ingeniør|programist(?:a|ka)|inżynier|specjalist(?:a|ka)|analityk|mühendis\\p{L}*|geliştirici\\p{L}*|uzman\\p{L}*|разработчи(?:к|ца)|инженер|аналитик|архитектор|программист|тестировщик|специалист|EM|TL',
  'エンジニア|開発者|デザイナー|アナリスト|アーキテクト|工程师|工程師|开发|设计师|分析师|架构师|엔지니어|개발자|디자이너|مهندس|مطور|محلل|מהנדס|מפתח|אנליסט|इंजीनियर|अभियंता|डेवलपर',
);

/** What a text ends with that speaks of roles but names none: `Staff Engineer Guide`, `Hiring Manager Interview`. */
const things =
  /(?:^|\s)(?:reviews?|guides?|interviews?|meetings?|approvals?|requests?|process|duties|training|assessments?|feedback|workflows?|reports?|plans?|documents?|checks?|decisions?|teams?|paths?|tracks?|ladders?|boards?|committees?|hubs?|phases?|stages?|personas?|services?|apps?|api|systems?|platforms?|databases?|servers?|tools?|tasks?|tranches?|debt|bonds?|loans?|only|x\d+)$/i;

/** A program, if nobody is junior or senior as one. */
const agent = /(?:^|\s)agents?$/i;

/** What people do in a process. */
const deeds = matchWords(
  'identif(?:y|ies)|opens|sets|review(?:s|ed)|approves|submit(?:s)?|creates?|requests|checks|receives?|owns?|executes?|learns?|needs|gets|sends?|makes|writes|starts|completes?d?|integrates|initiated|validates?|decides|defines|provides|updates?|escalates?|assigns?|delegates?|notifies|asks?|reports',
  '確認|する$|します|を|审核|提交',
);

/** What a text begins with that tells people what to do. */
const orders =
  /^(?:add|apply|ask|become|build|check|choose|collect|complete|create|define|deploy|do|explore|find|gather|get|identify|improve|join|learn|make|measure|pass|plan|practi[cs]e|prepare|read|run|set|start|study|take|test|understand|use|work|write)\s/i;

/** `IC5`, `L3`, `Level 2`: so are levels of a career called, and much else. */
const code =
  /^(?:[A-Z]{1,3}[- ]?\d{1,2}(?![\p{L}\d])|(?:level|grade|band|stufe|niveau|nivel|nível|livello|poziom|уровень|レベル|等级|레벨)(?!\p{L}))/iu;

/** Steps of learning anything. */
const mastery = /^(?:beginner|novice|intermediate|advanced|expert)$/i;

const longest = 80;

const mostWords = 6;

/** Whether a text reads like a job title. Only short ones do. */
export function looksLikeRole(title: string): boolean {
  return (
    title.length <= longest &&
    !mastery.test(title) &&
    !(agent.test(title) && !isGraded(title)) &&
    !things.test(title) &&
    !deeds.test(title) &&
    (jobs.test(title) || ranks.some((rank) => rank.test(title)))
  );
}

/** Whether it begins with a word of seniority below those that lead. */
function isGraded(title: string): boolean {
  const [first = ''] = title.split(' ');
  return ranks.slice(0, leads).some((rank) => rank.test(first));
}

/** Whether a text says what somebody does in a process. */
export function tellsDeed(text: string): boolean {
  return deeds.test(text);
}

/** Whether a text names a level, if it stands in a ladder. */
export function looksLikeLevel(title: string): boolean {
  return title.length <= longest && (code.test(title) || mastery.test(title));
}

/** Whether a text may be the name of a role or a level in words that are not known: it is short, asks nothing and tells no deed. */
export function mayBeName(title: string): boolean {
  return (
    title.length <= longest &&
    title.split(/\s+/).length <= mostWords &&
    !/[?？]$/.test(title) &&
    !deeds.test(title) &&
    !orders.test(title)
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
  return (start >= leads && jobs.test(to)) || (start >= heads && end < 0)
    ? -1
    : end >= leads && jobs.test(from)
      ? 1
      : 0;
}

/** The rank from which on people lead others, or an area. */
const leads = 4;

/** The rank from which on nearly all lead to somebody below. */
const heads = 5;

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
