// Words of many languages: cspell:disable
import {matchWords} from './matchWords';

/** What a text on an arrow, or the title of a subgraph, says of the moves it belongs to. */
export type Meaning = 'answer' | 'equal' | 'reporting' | 'lateral' | 'gate';

const answer =
  /^(?:yes|no|y|n|ja|nein|oui|non|s[ií]|n[ãa]o|sim|да|нет|はい|いいえ|是|否|예|아니오|true|false|pass(?:ed)?|fail(?:ed|ure)?|ok|not ok|approved?|reject(?:ed)?|accepted|declined|success|error)[.!?]?$/iu;

const equal = matchWords(
  'equal|equals|equivalent|equivalence|parallel|peers?|same (?:level|grade|band|pay)|gleichwertig|entspricht|équivalente?|equivalente',
  '同等|相当|等同|동등',
);

const reporting = matchWords(
  'reports?(?: in)?to|reports? to|reports?|reporting|supervis\\w+|manages|managed by|berichtet(?: an)?|untersteht|rapporte à|reporta a',
  'レポート|報告|上司|汇报|보고',
);

const lateral = matchWords(
  'lateral(?:ly)?|sideways|switch(?:es|ing)?|transfers?|horizontal(?:ly)?|seitlich|wechsel\\w*|latérale?|traslado',
  '横移動|異動|转岗|전환',
);

const gate = matchWords(
  'merits?|merit.based|(?:company|business|organi[sz]ational) needs?|needs?.based|open (?:positions?|roles?|seats?)|(?:position|role) (?:is )?(?:available|open)|openings?|vacanc(?:y|ies)|headcount|interviews?|trial|trial (?:period|phase)|probation(?:ary)?|interim period|approvals?|approved by|nominations?|(?:promotion|review) (?:committee|panel|board)|exams?|examination|application process|leistung|bedarf|offene stellen?|vorstellungsgespräch|probezeit|bewerbung|mérite|besoins?|poste (?:ouvert|vacant|à pourvoir)|entretien|période d.essai|mérito|vacante|entrevista|vaga|periodo de prueba',
  '実績|実力|メリット|ニーズ|必要性|空席|空き|面接|試用|承認|推薦|绩效|需求|空缺|面试|试用|审批|면접|공석|성과|수습',
);

const career = matchWords(
  'careers?|promotions?|promoted|path|pathway|progression|advancement|growth|karriere\\w*|beförderung|aufstieg|carrière|promoción|carrera|carreira',
  '昇進|昇格|キャリア|晋升|职业|승진|경력',
);

const legend =
  /^(?:legend|key|where|legende|légende|leyenda|legenda|leggenda|凡例|图例|圖例|범례)\s*[:：]?$/iu;

/** The first that fits counts. */
const meanings: [meaning: Meaning, words: RegExp][] = [
  ['answer', answer],
  ['equal', equal],
  ['reporting', reporting],
  ['lateral', lateral],
  ['gate', gate],
];

/** What a text means for the move it is written on; nothing where it is a note. */
export function meaningOf(text: string): Meaning | undefined {
  return meanings.find(([, words]) => words.test(text))?.[0];
}

export function isCareer(text: string): boolean {
  return career.test(text);
}

export function isLegend(title: string): boolean {
  return legend.test(title);
}

export function isGate(title: string): boolean {
  return gate.test(title);
}
