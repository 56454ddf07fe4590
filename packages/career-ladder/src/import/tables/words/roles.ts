// Words of many languages: cspell:disable
import {pattern} from './pattern';

/** Beginnings of words, so that all their forms are found. */
export const roleBeginnings = pattern(
  `
  junior senior princip manag direct engineer develop design analys analyz architect associat assistant internship trainee
  apprentic specialist consultant executive represent officer administrat scientist technic technolog coordinat supervis
  president vice-president fellow distinguished programmer tester writer editor recruit partner advis planner strategist
  research accountant controller nurse teacher professor lectur operator mechanic electric clerk agent cashier captain
  sergeant lieutenant foreman journeyman

  architekt entwickl ingenieur leiter leitung gesell meister lehrling auszubild azubi fachkraft referent sachbearbeit berat
  praktikant teamleit abteilungsleit bereichsleit geschäftsführ vorstand mitarbeit werkstudent

  ingénieur développ concept respons stagiair technicien apprenti cadre confirmé débutant encadrant président

  analista arquitect ingenier desarroll gerente jefe jefa becari técnic líder practicante aprendiz
  desenvolved engenheir estagiári diretor
  sviluppat ingegner tirocinant
  ontwikkel medior
  utvecklare ingenjör chef udvikler leder
  programist inżynier kierownik dyrektor starszy młodszy stażyst
  разработ инженер менеджер руковод директор младш старш ведущ стажёр стажер начальник
  `,
  'beginning',
);

export const roleWords = pattern(
  `
  staff lead leads head chief mid intern interns vp svp evp avp cto ceo cio coo cfo ciso sre swe sde qa pm em tl sr jr dev ic
  owner coach rep aide maître
  `,
  'word',
);

/** Parts of compounds, and words of languages that write without spaces. */
export const roleParts = pattern(
  `
  entwickler ingenieur leiter meister berater führer
  エンジニア マネージャ マネジャ ディレクタ シニア ジュニア スタッフ リード プリンシパル フェロー アソシエイト インターン
  管理職 部長 課長 係長 主任 主査 開発者 担当 社員
  工程师 工程師 经理 經理 总监 總監 初级 初級 中级 高级 高級 资深 資深 主管 专家 專家 助理 实习 開發 开发 首席 架构师
  엔지니어 개발자 매니저 주니어 시니어 팀장 과장 부장 차장 대리 사원 책임 선임 수석 인턴
  مهندس مطور مدير أول كبير متدرب رئيس
  מהנדס מפתח מנהל בכיר זוטר מוביל מתמחה
  `,
  'anywhere',
);

/** Words of rank, from the lowest; a title without any stands between the first and the second. */
export const ranks = [
  pattern(
    'junior jr trainee intern apprentice assistant associate младший',
    'text',
  ),
  pattern('senior sr старший ведущий', 'text'),
  pattern('staff lead', 'text'),
  pattern('principal chief head', 'text'),
  pattern('distinguished', 'text'),
];

/** Headings that announce a ladder. */
export const ladderWords = pattern(
  `
  career ladder progression karriere laufbahn carrière carriera carrera carreira évolution_professionnelle
  キャリア 昇進 昇格 职业 職涯 晋升 경력 승진 карьер مسار_وظيفي מסלול_קריירה
  `,
  'anywhere',
);

/** Headings of what leads from one job title to another and is no career. */
export const processWords = pattern(
  `
  process workflow pipeline approv sign-off escalat handoff hand-off handover reporting reports_to hierarchy chain_of_command
  org_chart organization_chart lifecycle life_cycle states state_machine status sequence
  prozess ablauf freigabe eskalation berichts zustand
  processus validation escalade état
  proceso flujo aprobaci estado escalamiento
  プロセス 承認 エスカレーション ワークフロー 流れ 状態 流程 审批 状态 процесс согласован статус
  `,
  'anywhere',
);
