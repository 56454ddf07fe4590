// Foreign words are meant: cspell:disable
import {readMoveTable} from '../readMoveTable';
import {readingsOf, tablesOf} from './read';

const read = (page: string) => readingsOf(page, readMoveTable);

describe('tables of promotions and lateral moves', () => {
  it('reads a role in several rows as one, with its moves, links and level', async () => {
    expect(
      await read(`
| Starting Role                   | Grade | Promotion           | Lateral Options |
| ------------------------------- | ----- | ------------------- | --------------- |
| [Junior Buyer](/buying#junior)  | B1    | Buyer               | N/A             |
| Buyer                           | B2    | Senior Buyer        | Junior Planner  |
| Buyer                           |       | Manager, Buying     | -               |
| Junior Planner                  | B2    | [Planner](/planner) | Buyer           |
| Manager, Buying                 | B4    | none                |                 |`),
    ).toMatchInlineSnapshot(`
      "ladder
      - [B1] Junior Buyer </buying#junior> → Buyer
      - [B2] Buyer → Senior Buyer ↔ Junior Planner → Manager, Buying
      - Senior Buyer
      - [B2] Junior Planner → Planner
      - [B4] Manager, Buying
      - Planner </planner>"
    `);
  });

  it.each([
    ['Current role', 'Next role', 'Sideways'],
    ['Role', 'Next', 'Lateral moves'],
    ['From', 'Promotes to', 'Lateral'],
    ['Aktuelle Rolle', 'Beförderung', 'Seitwärts'],
    ['Poste actuel', 'Promotion', 'Mobilité latérale'],
    ['Puesto actual', 'Ascenso', 'Opciones laterales'],
    ['開始ロール', '昇進', '横移動オプション'],
  ])('knows the heads %s, %s and %s', async (...heads) => {
    const [table] = await tablesOf(
      `| ${heads.join(' | ')} |\n|-|-|-|\n| Buyer | Senior Buyer | Planner |\n| Planner | Senior Planner | Buyer |`,
    );
    expect(table && readMoveTable(table)).toMatchObject([
      {
        kind: 'ladder',
        doubts: [],
        ladder: {
          moves: [
            {from: 'buyer', to: 'senior buyer', kind: 'promotion'},
            {from: 'buyer', to: 'planner', kind: 'lateral', both: true},
            {from: 'planner', to: 'senior planner', kind: 'promotion'},
          ],
        },
      },
    ]);
  });

  it('takes what a promotion depends on for its gate, and a longer text for its note', async () => {
    const [table] = await tablesOf(`
| Role         | Promotion                  | Lateral | Depends on |
| ------------ | -------------------------- | ------- | ---------- |
| Buyer        | Senior Buyer               | Planner | Merit      |
| Senior Buyer | Buying Manager             | N/A     | *There* has to be a team that needs somebody to lead it. |
| Planner      | Senior Planner             | N/A     | -          |`);
    expect(table && readMoveTable(table)).toMatchObject([
      {
        doubts: [],
        ladder: {
          moves: [
            {to: 'senior buyer', gate: 'Merit'},
            {to: 'planner', kind: 'lateral'},
            {
              to: 'buying manager',
              note: '*There* has to be a team that needs somebody to lead it.',
            },
            {to: 'senior planner'},
          ],
        },
      },
    ]);
  });

  it('reads several roles in a cell: lines, links, lists and known titles', async () => {
    expect(
      await read(`
| Role            | Promotion                                      | Lateral                            |
| --------------- | ---------------------------------------------- | ---------------------------------- |
| Buyer           | Senior Buyer<br>[Manager, Buying](/m)          | <ul><li>Planner</li><li>Analyst</li></ul> |
| Planner         | [Senior Planner](/sp), [Lead Planner](/lp)     | Buyer; Analyst                     |
| Senior Buyer    | Director, Buying or Principal Buyer            | なし                               |
| Analyst         | Senior Buyer, Manager, Buying                  | Buyer / Planner                    |
| Manager, Buying | Director, Buying                               | —                                  |`),
    ).toMatchInlineSnapshot(`
      "ladder
      - Buyer → Senior Buyer → Manager, Buying ↔ Planner ↔ Analyst
      - Senior Buyer → Director, Buying → Principal Buyer
      - Manager, Buying </m> → Director, Buying
      - Planner → Senior Planner → Lead Planner ↔ Analyst
      - Analyst → Senior Buyer → Manager, Buying
      - Senior Planner </sp>
      - Lead Planner </lp>
      - Director, Buying
      - Principal Buyer"
    `);
  });

  it('tells what is doubtful', async () => {
    expect(
      await read(`
| Role           | Promotion                              | Lateral       |
| -------------- | -------------------------------------- | ------------- |
| [Buyer](/a)    | Senior Buyer / Lead Planner            | UI/UX Designer |
| Planner        | Staff, Principal                       | Planner       |
| [Buyer](/b)    | Lead Planner and more                  |               |
| Lead Planner   | Talk to your manager about it, and to the people team as well. | |`),
    ).toMatchInlineSnapshot(`
      "ladder
      - Buyer </a> → Senior Buyer → Lead Planner ⇢ UI/UX Designer → Lead Planner and more
      - Senior Buyer
      - Lead Planner
      - UI/UX Designer
      - Planner → Staff, Principal
      - Staff, Principal
      - Lead Planner and more
      ! line 4: "Senior Buyer / Lead Planner" was read as 2 roles; the sign between was taken to stand between titles.
      ! line 5: "Staff, Principal" was read as one role; the comma was taken for part of a title.
      ! line 5: "Planner" leads to itself here; that was left out.
      ! line 6: "Buyer" has another link here, "/b", than on line 4; the first one was taken.
      ! line 6: "Lead Planner and more" was read as one role; the word "and" was taken for part of a title.
      ! line 7: "Talk to your manager about it, and to the people team as well." does not read like a role; it was left out."
    `);
  });

  it('takes a comma for part of a title where other titles have it', async () => {
    expect(
      await read(`
| Role                   | Promotion                       |
| ---------------------- | ------------------------------- |
| Senior Buyer           | Manager, Technical Purchasing   |
| Manager, Technical Purchasing | Director, Technical Purchasing |
| Director, Technical Purchasing | Director, Operations    |`),
    ).toMatchInlineSnapshot(`
      "ladder
      - Senior Buyer → Manager, Technical Purchasing
      - Manager, Technical Purchasing → Director, Technical Purchasing
      - Director, Technical Purchasing → Director, Operations
      - Director, Operations"
    `);
  });

  it('reads heads in several languages', async () => {
    const rows = '\n|-|-|-|\n| Manager A | Manager B | Manager C |\n';
    for (const heads of [
      '| Rolle | Nächste Stufe | Seitenwechsel |',
      '| 現在の役職 | 昇進 | 異動 |',
      '| 岗位 | 晋升 | 轮岗 |',
      '| Poste | Évolution | Mobilité |',
    ]) {
      expect(await read(heads + rows)).toBe(
        'ladder\n- Manager A → Manager B ⇢ Manager C\n- Manager B\n- Manager C',
      );
    }
  });

  it('tells of a column of roles that no head explains', async () => {
    expect(
      await read(`
| Role         | Promotion    | Rotation     | Reports to   |
| ------------ | ------------ | ------------ | ------------ |
| Buyer        | Lead Buyer   | Planner      | Lead Buyer   |
| Planner      | Lead Planner | Buyer        | Lead Planner |`),
    ).toMatchInlineSnapshot(`
      "ladder
      - Buyer → Lead Buyer
      - Lead Buyer
      - Planner → Lead Planner
      - Lead Planner
      ! line 2: The column "Rotation" names roles too, but it was left out: its head does not say what they are to the others."
    `);
  });

  it('asks for steps of a career where the heads say "from" and "to" only', async () => {
    expect(
      await read(`
| From role     | To role        |
| ------------- | -------------- |
| Analyst       | Senior Analyst |
| Senior Analyst | Lead Analyst  |

## Orders

| Order         | From     | To       |
| ------------- | -------- | -------- |
| Repair        | Manager  | Mechanic |
| Parts         | Mechanic | Buyer    |

## Career moves

| From         | To       |
| ------------ | -------- |
| Mechanic     | Engineer |
| Engineer     | Manager  |

## Addresses

| From   | To        |
| ------ | --------- |
| /jobs  | /careers  |
| /about | /company  |

| Role  | Next steps |
| ----- | ---------- |
| Admin | Ask your manager for an account and then wait for the mail. |`),
    ).toMatchInlineSnapshot(`
      "ladder
      - Analyst → Senior Analyst
      - Senior Analyst → Lead Analyst
      - Lead Analyst

      ladder
      - Mechanic → Engineer
      - Engineer → Manager
      - Manager

      "
    `);
  });

  it('refuses what stands under the name of a process', async () => {
    expect(
      await read(`
## Approval of orders

| From role | Next role |
| --------- | --------- |
| Buyer     | Manager   |
| Manager   | Director  |`),
    ).toMatchInlineSnapshot(
      `"line 4: It stands under "Approval of orders", so its moves look like the steps of that rather than of a career."`,
    );
  });

  it('refuses moves of people', async () => {
    expect(
      await read(`
| Employee | From position | To position     |
| -------- | ------------- | --------------- |
| Ada      | Engineer      | Senior Engineer |`),
    ).toMatchInlineSnapshot(
      `"line 2: It looks like a list of people and of what became of them."`,
    );
  });

  it('refuses lateral moves alone, and promotions that lead in a circle', async () => {
    expect(
      await read(`
| Starting Role | Lateral Options |
| ------------- | --------------- |
| Engineer      | Designer        |

| Role            | Promotion       |
| --------------- | --------------- |
| Engineer        | Senior Engineer |
| Senior Engineer | Engineer        |`),
    ).toMatchInlineSnapshot(`
      "line 2: It lists lateral moves only. Without promotions it is no ladder by itself.
      line 6: Its promotions lead in a circle: "Engineer" → "Senior Engineer" → "Engineer"."
    `);
  });
});
