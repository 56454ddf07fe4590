// Words of many languages: cspell:disable
import {pattern} from './pattern';

export const lateralHead = pattern(
  `
  lateral sideways side_step sidestep seitlich seitwärts seitenwechsel querwechsel quereinstieg latéra passerelle mobilité
  horizontal 横 ラテラル 異動 异动 輪調 轮岗 轉調 水平 수평 전환
  `,
  'anywhere',
);

export const promotionHead = pattern(
  `
  promot next upward advance beförder aufstieg nächst suivant prochain évolution ascenso promoci siguiente próxim promoç
  promozion prossim volgend
  昇進 昇格 次の 次ロール 晋升 晉升 下一 승진 다음
  `,
  'anywhere',
);

/** Heads that any table of two columns may have. */
export const plainTo = pattern(
  'to to_role to_position to_title leads_to nach zu vers à a hacia hasta naar へ 先',
  'text',
);
export const plainFrom = pattern(
  'from from_role from_position from_title von de desde da van から 元',
  'text',
);

export const fromHead = pattern(
  `
  role rolle rôle rol ruolo position posten poste puesto cargo stelle title titel titre título job starting current aktuell
  ausgang actuel actual
  開始 現在 現職 ロール 役割 役職 職種 职位 职务 當前 当前 岗位 직책 직무
  `,
  'beginning',
);

/** Heads of columns of people. */
export const personHead = pattern(
  `
  name employee person who colleague team_member mitarbeiter mitarbeiterin mitarbeitende kollege nom employé collaborateur
  nombre empleado empleada nome
  氏名 名前 社員 社員名 姓名 员工 員工 이름 직원
  `,
  'text',
);

export const levelHead = pattern(
  `
  level grade band job_level pay_grade career_level stufe ebene niveau nivel livello échelon
  グレード レベル 等級 级别 職等 등급 레벨
  `,
  'text',
);

/** Heads of columns that say what a promotion depends on. */
export const gateHead = pattern(
  `
  gate depend require condition prerequisite needed criteri voraussetzung bedingung prérequis conditions requisito condicion
  条件 要件 조건
  `,
  'beginning',
);

/** Heads of columns that hold grades. */
export const gradeHead = pattern(
  `
  level grade band rank stufe ebene niveau nivel livello nível échelon
  グレード レベル 等級 级别 职级 職等 등급 레벨 уровень грейд
  `,
  'anywhere',
);

/** Heads of columns that hold the titles of one path. */
export const pathHead = pattern(
  `
  individual contributor ic manage leader lead technical track path ladder specialist expert people
  fachlaufbahn fachkarriere führung laufbahn encadrement filière parcours gestión especialista técnic
  マネジメント マネージャ 管理 個人 専門 スペシャリスト 技术 专业 전문 관리
  `,
  'beginning',
);

/** Heads of columns that hold titles of no path of its own. */
export const titleHead = pattern(
  `
  title role position job titel rolle stelle titre poste rôle título puesto rol cargo
  役職 役割 ロール 職種 职位 岗位 직책 직무 должность
  `,
  'beginning',
);

/** Columns of one thing before and after, not of two paths. */
export const changeHead = pattern(
  `
  old new before after previous current former from to next alt neu bisher künftig ancien nouveau actuel antiguo nuevo
  also_known example reports
  `,
  'word',
);

/** A column of the same under other names, unless it says of which path. */
export const otherNameHead = pattern('equivalent alias', 'beginning');

/** A cell that holds nothing. */
export const nothing = pattern(
  `
  n/a n/a. na n.a. n.a n._a. none nothing not_applicable no kein keine keiner nicht_zutreffend entfällt aucun aucune néant
  sans_objet ninguno ninguna no_aplica nessuno nessuna なし 無し 該当なし 无 無 없음 tbd tba x ✗ ❌
  `,
  'text',
);
