// cspell:disable -- words of several languages
import {slug} from '../../names/slug';

/**
 * Words that say what an axis of a matrix is, in the languages that handbooks are mostly written in. They only help where the
 * structure leaves a choice; none of them has to occur.
 */

/** Whether one of the words stands in a text. Words of scripts without spaces may stand anywhere in it. */
export function mentions(text: string, words: WordList): boolean {
  const parts = slug(text).split('-');
  return (
    parts.some((part) => words.whole.has(part)) ||
    words.phrases.some((phrase) => `-${parts.join('-')}-`.includes(phrase)) ||
    words.spaceless.some((word) => text.includes(word))
  );
}

export interface WordList {
  whole: ReadonlySet<string>;
  /** Between hyphens: `-from-to-`. */
  phrases: readonly string[];
  spaceless: readonly string[];
}

/** A list of words from one text: `-` joins the words of a phrase. */
function wordList(text: string): WordList {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const spaceless = words.filter((word) =>
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(word),
  );
  const others = words.filter((word) => !spaceless.includes(word)).map(slug);
  return {
    whole: new Set(others.filter((word) => !word.includes('-'))),
    phrases: others
      .filter((word) => word.includes('-'))
      .map((word) => `-${word}-`),
    spaceless,
  };
}

/** Steps of seniority or proficiency, the lowest first; words of one entry are about equal. */
export const steps: readonly WordList[] = [
  wordList(`intern interns trainee trainees apprentice graduate
    praktikant praktikantin werkstudent werkstudentin auszubildender azubi stagiaire alternant becario aprendiz
    стажёр стажер インターン 实习 實習 인턴`),
  wordList(`junior jr associate entry entry-level novice beginner beginners basic basics foundation foundational fundamental
    awareness emerging assistant nachwuchs einsteiger einsteigerin anfänger débutant débutante principiante iniciante
    júnior básico младший начинающий ジュニア アソシエイト 初級 初级 助理 주니어 초급`),
  wordList(`mid middle medior mid-level midlevel intermediate regular competent practitioner mittel
    fortgeschritten fortgeschrittene intermédiaire confirmé confirmée intermedio pleno средний ミドル 中級 中级 중급`),
  wordList(`senior sr advanced proficient seasoned erfahren erfahrene sénior avancé avancée avanzado avançado старший
    シニア 上級 高级 高級 资深 資深 시니어 고급`),
  wordList(`lead staff expert experts specialist leitend leitende leitender experte expertin référent référente
    experto especialista líder ведущий эксперт スタッフ リード 专家 專家 전문가 리드`),
  wordList(`principal master mastery architect главный プリンシパル 首席`),
  wordList(
    `manager managers supervisor teamleiter teamleiterin teamleitung responsable gerente менеджер マネージャー 经理 매니저`,
  ),
  wordList(
    `director head directeur directrice leiter leiterin директор ディレクター 总监 総監`,
  ),
  wordList(`distinguished fellow vp president chief cto ceo`),
];

/** Steps that say how well somebody can do something, and are in no job's title alone. */
export const proficiencies =
  wordList(`novice beginner beginners basic basics foundation foundational fundamental awareness
  emerging intermediate competent practitioner working proficient advanced expert mastery skilled
  einsteiger einsteigerin anfänger fortgeschritten fortgeschrittene experte débutant débutante intermédiaire confirmé confirmée
  avancé avancée principiante básico intermedio avanzado experto iniciante avançado начинающий
  初級 初级 中級 中级 上級 高级 高級`);

/** Degrees of anything: steps only beside others. */
export const degrees = wordList(
  'none low medium high niedrig hoch faible élevé bajo medio alto',
);

/** What is counted in levels: `Level 3`. */
export const levelWords =
  wordList(`level levels grade grades band seniority rank rung lvl job-level career-level
  stufe stufen karrierestufe niveau niveaux échelon nivel niveles nível níveis livello уровень грейд レベル 等級 级别 級別 레벨 직급`);

/** What heads a row or column of levels, but is no step itself. */
export const levelHeads =
  wordList(`title titles role roles position job-title distinction milestone milestones proficiency
  proficiency-level rolle titel poste rôle puesto cargo должность роль 役割 職位 职位 역할`);

export const competencyWords =
  wordList(`competency competencies competence competences skill skills capability capabilities
  dimension dimensions attribute attributes behaviour behaviours behavior behaviors criteria criterion expectation expectations
  topic topics area areas axis pillar pillars parameter trait value values responsibility responsibilities
  kompetenz kompetenzen fähigkeit fähigkeiten kompetenzbereich anforderung anforderungen verantwortung
  compétence compétences savoir-faire critère critères competencia competencias habilidad habilidades competência competências
  habilidade habilidades компетенция компетенции навык навыки コンピテンシー スキル 能力 技能 역량 스킬`);

/** What holds expectations in data. */
export const expectationWords =
  wordList(`expectation expectations criterion criteria behaviour behaviours behavior behaviors
  milestone milestones proficiency`);

/** What groups competencies. */
export const themeWords =
  wordList(`category categories group groups theme themes pillar pillars area areas domain family function
  kategorie bereich gruppe thema themen catégorie domaine thème categoría categoria área grupo категория группа カテゴリ カテゴリー 类别 類別 카테고리`);

export const descriptionWords =
  wordList(`description descriptions definition definitions summary meaning what-it-means what-it-is what-is-it
  explanation associated-behaviors beschreibung definición descripción descrição définition описание 説明 概要 描述 설명`);

/** Columns beside the levels that belong to no level. */
export const asideWords =
  wordList(`note notes comment comments remark remarks weight weighting example examples evidence source
  reference references link links resource resources rating score self-assessment manager-assessment kommentar bemerkung
  commentaire comentario 備考 例`);

/** Those of them that are seldom anything else. */
export const skillWords =
  wordList(`competency competencies competence competences skill skills capability capabilities
  kompetenz kompetenzen fähigkeit fähigkeiten kompetenzbereich compétence compétences savoir-faire competencia competencias
  habilidad habilidades competência competências habilidade habilidades компетенция компетенции навык навыки
  コンピテンシー スキル 能力 技能 역량 스킬`);

/** Headings and captions that announce a matrix. */
export const matrixWords =
  wordList(`competency competencies competence competences skills progression career careers ladder ladders
  leveling levelling level-guide career-levels job-levels kompetenzmatrix kompetenzen karriere karrierestufen compétences carrière
  competencias carrera competências carreira компетенций карьера コンピテンシー キャリア 能力 职业 역량 커리어`);

/** What is graded, but not people: `P1` below "Priority". */
export const urgencyWords =
  wordList(`priority severity urgency risk sev priorität dringlichkeit risiko priorité gravité prioridad
  prioridade gravidade`);

/** What heads the rows of a comparison of products. */
export const comparisonWords =
  wordList(`feature features plan plans tier tiers edition editions pricing price
  package packages`);

/** Columns of pay. */
export const payWords =
  wordList(`salary salaries pay compensation wage wages bonus equity gehalt vergütung salaire rémunération
  salario salário зарплата оклад 給与 年収 薪资 薪資 급여`);

/** Counted things that are no levels: `Phase 2`, `P1` below "Priority". */
export const countedWords =
  wordList(`phase phases step steps stage week weeks day days month months quarter quarters sprint year
  years version versions release part option team group question priority severity risk tier iteration round session lesson
  woche tag monat jahr quartal semaine jour mois semana día mes 月 週 周 年 日`);

/** What heads the rows of a plan in time. */
export const periodWords =
  wordList(`round rounds stage week weeks day days month months quarter quarters sprint year years phase date time
  woche tag monat jahr datum semaine jour mois semana día mes 週 周`);

/** Words of a technology radar. */
export const radarRings: ReadonlySet<string> = new Set([
  'adopt',
  'trial',
  'assess',
  'hold',
]);

export const shortcutWords = wordList(
  `key keys shortcut shortcuts keybinding keystroke taste tastenkürzel raccourci atajo`,
);

export const personWords = wordList(
  `name person people employee employees member team-member mitarbeiter engineer-name`,
);

export const dayWords =
  wordList(`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
  montag dienstag mittwoch donnerstag freitag lundi mardi mercredi jeudi vendredi lunes martes miércoles jueves viernes`);

export const monthWords =
  wordList(`january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec`);
