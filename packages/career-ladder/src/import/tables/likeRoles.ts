/**
 * What job titles are made of, in the languages that handbooks are written in. Beginnings of words, so that all their forms
 * are found; short words are whole. They never say which kind a role is, only that a text may be a role's title.
 */
const beginnings =
  /(?:^|[^\p{L}])(?:junior|senior|princip|manag|direct|engineer|develop|design|analy[sz]|architect|associat|assistant|intern(?:s|ship)?(?!\p{L})|trainee|apprentic|specialist|consultant|executive|represent|officer|administrat|scientist|technic|technolog|coordinat|supervis|president|vice[ -]president|fellow|distinguished|programmer|tester|writer|editor|recruit|partner|advis|planner|strategist|research|accountant|controller|nurse|teacher|professor|lectur|operator|mechanic|electric|clerk|agent|cashier|captain|sergeant|lieutenant|foreman|journeyman|entwickl|ingenieur|leiter|leitung|gesell|meister|lehrling|auszubild|azubi|fachkraft|referent|sachbearbeit|berater|praktikant|teamleit|abteilungsleit|bereichsleit|geschäftsführ|vorstand|mitarbeit|werkstudent|ingénieur|développ|concept|respons|stagiaire|technicien|apprenti|cadre|confirmé|débutant|encadrant|président|analista|ingenier|desarroll|gerente|jefe|jefa|becari|técnic|líder|coordinador|practicante|aprendiz|desenvolved|engenheir|estagiári|diretor|sviluppat|ingegner|tirocinant|responsabil|ontwikkel|stagiair|medior|utvecklare|ingenjör|chef|udvikler|leder|programist|inżynier|kierownik|dyrektor|starszy|młodszy|stażyst|разработ|инженер|менеджер|руковод|директор|младш|старш|ведущ|стажёр|стажер|начальник)/iu;

const wholeWords =
  /(?:^|[^\p{L}])(?:staff|lead|leads|head|chief|mid|vp|svp|evp|avp|cto|ceo|cio|coo|cfo|ciso|sre|swe|sde|qa|pm|em|tl|sr|jr|dev|ic|owner|coach|rep|aide|maître|sous-chef)(?![\p{L}])/iu;

const parts =
  /engineer|entwickler|ingenieur|leiter|meister|berater|führer|管理|エンジニア|マネージャ|マネジャ|ディレクタ|シニア|ジュニア|スタッフ|リード|プリンシパル|フェロー|アソシエイト|インターン|部長|課長|係長|主任|主査|本部長|開発者|担当|社員|工程师|工程師|经理|經理|总监|總監|初级|初級|中级|高级|高級|资深|資深|主管|专家|專家|助理|实习|開發|开发|首席|架构师|엔지니어|개발자|매니저|주니어|시니어|팀장|과장|부장|차장|대리|사원|책임|선임|수석|인턴|مهندس|مطور|مدير|أول|كبير|متدرب|رئيس|מהנדס|מפתח|מנהל|בכיר|זוטר|מוביל|מתמחה|ראש/iu;

/** Whether a text holds a word of job titles. */
export function isLikeRole(text: string): boolean {
  return beginnings.test(text) || wholeWords.test(text) || parts.test(text);
}

/** Headings and captions that announce a ladder. */
export function announcesLadder(texts: string[]): boolean {
  return texts.some((text) => announcement.test(text));
}

const announcement =
  /career|ladder|progression|promotion|job|role\b|roles\b|karriere|laufbahn|carrière|carriera|carrera|carreira|parcours professionnel|évolution professionnelle|plan de carrera|キャリア|昇進|昇格|职业|職涯|晋升|경력|승진|карьер|مسار وظيفي|מסלול קריירה/iu;

/** Whether two titles share a word, as the steps of a career do in any language; one may hold the other whole. */
export function areRelated(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  if (a.length >= 2 && b.length >= 2 && (a.includes(b) || b.includes(a))) {
    return true;
  }
  const words = new Set(wordsOf(a));
  return wordsOf(b).some((word) => words.has(word));
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}]+/u).filter((word) => word.length >= 4);
}

/** A text that says something, rather than names something. */
export function isSentence(text: string): boolean {
  const words = text.split(/\s+/u).length;
  return (
    text.length > 100 ||
    words > 12 ||
    (words >= 5 && /[.!?]$/u.test(text)) ||
    /[\p{L}]{2}[。！？]$/u.test(text) ||
    /;\s*$/u.test(text)
  );
}

export function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** Most of them, and none of none. */
export function most<Value>(
  values: readonly Value[],
  isSo: (value: Value) => boolean,
): boolean {
  return values.length > 0 && 2 * values.filter(isSo).length >= values.length;
}
