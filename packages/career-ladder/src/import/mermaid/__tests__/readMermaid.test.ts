// Words of other languages: cspell:ignore Antrag Prüfung Ende Saat Ernte Unsere Laufbahn
import fc from 'fast-check';
import {readMermaid} from '../readMermaid';
import {movesTold, told} from './told';

describe('a flowchart of roles', () => {
  it('is a ladder: nodes are roles, arrows are promotions, click lines are links', () => {
    expect(
      told(`
flowchart BT
  click a "/jobs/analyst#junior";
  a(Junior Analyst)-->b(Analyst)-->c(Senior Analyst) & d(Team Lead)
  click b href "/jobs/analyst" "The job" _blank
  click c call open("c")
  click d,a showIt
`),
    ).toMatchInlineSnapshot(`
      "4: Junior Analyst (/jobs/analyst#junior)
      4: Analyst (/jobs/analyst)
      4: Senior Analyst
      4: Team Lead
      4: Junior Analyst → Analyst
      4: Analyst → Senior Analyst
      4: Analyst → Team Lead"
    `);
  });

  it('has the lines of the source file', () => {
    expect(
      readMermaid('graph LR\n  a[Junior Chef]-->b[Chef]', 41),
    ).toMatchObject({
      kind: 'ladder',
      what: 'Mermaid flowchart',
      line: 41,
      ladder: {roles: [{line: 42}, {line: 42}], moves: [{line: 42}]},
      doubts: [],
    });
  });

  it('takes its title from the front matter', () => {
    const text =
      '---\ntitle: "Kitchen: hot"\n---\ngraph LR\na[Junior Chef]-->b[Chef]';
    expect(readMermaid(text, 1)).toMatchObject({
      ladder: {title: 'Kitchen: hot', roles: [{line: 5}, {line: 5}]},
    });
  });

  it('may have several parts, and roles that nothing leads to', () => {
    expect(
      told(`
graph LR
  a[Junior Editor] --> b[Editor]
  c[Junior Writer] --> d[Writer]
  e[Chief Editor]
`),
    ).toMatchInlineSnapshot(`
      "3: Junior Editor
      3: Editor
      4: Junior Writer
      4: Writer
      5: Chief Editor
      3: Junior Editor → Editor
      4: Junior Writer → Writer"
    `);
  });
});

describe('titles', () => {
  it('have entities, icons, HTML and Markdown taken out', () => {
    expect(
      told(`
graph TD
  a["fa:fa-user <b>Junior</b> R&amp;D #quot;Engineer#quot; #9829;"]
  b["\`**Senior** R&D _Engineer_\`"]
  c["Staff Engineer<br/>(Level 6)"]
  d[Principal Engineer\\nLevel 7]
  e@{ shape: rounded, label: "Distinguished Engineer" }
  f["<a href="/jobs/fellow">Fellow</a>"]
  a --> b --> c --> d --> e --> f
`),
    ).toMatchInlineSnapshot(`
      "3: Junior R&D "Engineer" ♥
      4: Senior R&D Engineer
      5: Staff Engineer (Level 6)
      6: Principal Engineer Level 7
      7: Distinguished Engineer
      8: Fellow (/jobs/fellow)
      9: Junior R&D "Engineer" ♥ → Senior R&D Engineer
      9: Senior R&D Engineer → Staff Engineer (Level 6)
      9: Staff Engineer (Level 6) → Principal Engineer Level 7
      9: Principal Engineer Level 7 → Distinguished Engineer
      9: Distinguished Engineer → Fellow"
    `);
  });

  it('are the later ones where a node has two, and ids where it has none', () => {
    expect(
      told(`
graph LR
  x:a(Junior Baker)-->x:b(Senior Baker Manager)
  x:b(Senior Baker Manager)-->Director
  x:b(Bakery Manager)-->x:c
`),
    ).toMatchInlineSnapshot(`
      "3: Junior Baker
      3: Bakery Manager
      4: Director
      5: x:c
      3: Junior Baker → Bakery Manager
      4: Bakery Manager → Director
      5: Bakery Manager → x:c
      ? 3: The node "x:b" is called "Senior Baker Manager" here and "Bakery Manager" in line 5; the later one was taken.
      ? 5: The node "x:c" has no label; its id was taken for its title."
    `);
  });

  it('of many lines, none, or a pasted link are doubtful', () => {
    expect(
      told(`
graph LR
  a["[Junior Pilot](/jobs/pilot)"] --> b["Senior Pilot Lead<br>flies<br>at night"]
  b --> c[ ]
  b --> d[Chief Pilot<br>plans all the flights] --> e[Director → VP]
`),
    ).toMatchInlineSnapshot(`
      "3: Junior Pilot (/jobs/pilot)
      3: Senior Pilot Lead flies at night
      5: Chief Pilot plans all the flights
      5: Director → VP
      3: Junior Pilot → Senior Pilot Lead flies at night
      5: Senior Pilot Lead flies at night → Chief Pilot plans all the flights
      5: Chief Pilot plans all the flights → Director → VP
      ? 3: A Markdown link is pasted into the title of "Junior Pilot"; its text and address were taken.
      ? 3: The title has 3 lines, and all of them were taken: "Senior Pilot Lead flies at night".
      ? 4: The node "c" has no text; it was left out with its arrows.
      ? 5: The title has 2 lines, and all of them were taken: "Chief Pilot plans all the flights".
      ? 5: An arrow stands in the title "Director → VP"; all of it was taken for one role."
    `);
  });
});

describe('what stands around a career', () => {
  it('is no part of a title: times, pay, and what is said of the role', () => {
    expect(
      told(`
graph LR
  z[Apprentice Baker<br/>Months 1-6] --> a["Junior Baker<br/>0–2 years<br/>€ 28k"] --> b["Baker<br>Scope: one oven<br>Helps: others"]
  b --> c["Senior Baker<br/>Bread and Rolls"] --> d["Head Baker<br/>Management Track"]
`),
    ).toMatchInlineSnapshot(`
      "3: Apprentice Baker
      3: Junior Baker
      3: Baker
      4: Senior Baker Bread and Rolls
      4: Head Baker
      3: Apprentice Baker → Junior Baker
      3: Junior Baker → Baker
      4: Baker → Senior Baker Bread and Rolls
      4: Senior Baker Bread and Rolls → Head Baker
      ? 3: What stands below "Apprentice Baker" reads like a remark and was left out of the title: "Months 1-6".
      ? 3: What stands below "Junior Baker" reads like a remark and was left out of the title: "0–2 years € 28k".
      ? 3: What stands below "Baker" reads like a remark and was left out of the title: "Scope: one oven Helps: others".
      ? 4: What stands below "Head Baker" reads like a remark and was left out of the title: "Management Track"."
    `);
  });

  it('is no role: what is tied to one by a line without a head or a dashed one, and a node of several lines', () => {
    expect(
      told(`
graph TD
  a[Junior Engineer] --> b[Engineer] --> c[Staff Engineer]
  n["From here on a panel has its say"] -.- b
  b --> m["Runs a project<br/>Shows others how"]
  c -. studies .-> s[Systems]
`),
    ).toMatchInlineSnapshot(`
      "3: Junior Engineer
      3: Engineer
      3: Staff Engineer
      3: Junior Engineer → Engineer
      3: Engineer → Staff Engineer
      ? 4: "From here on a panel has its say" reads like a remark and not like a role; it was left out.
      ? 5: "Runs a project Shows others how" reads like a remark and not like a role; it was left out.
      ? 6: "Systems" reads like a remark and not like a role; it was left out."
    `);
  });

  it('is no role: a node without a text that joins two lines', () => {
    expect(
      told(`
graph TD
  a[Junior Engineer] --- j[ ]
  k[Intern] -- after a year --> j
  j --> b[Engineer] & c[Analyst]
`),
    ).toMatchInlineSnapshot(`
      "3: Junior Engineer
      4: Intern
      5: Engineer
      5: Analyst
      5: Junior Engineer → Engineer
      5: Junior Engineer → Analyst
      5: Intern → Engineer, "after a year"
      5: Intern → Analyst, "after a year""
    `);
  });

  it('is no role: a time that hangs on one, and a decision', () => {
    expect(
      told(`
flowchart TD
  a[Junior Engineer] --> b[Engineer] --> q{Which way?}
  q --> c[Staff Engineer]
  q --> d[Engineering Manager]
  t[0-2 years<br/>learns] --> a
`),
    ).toMatchInlineSnapshot(`
      "3: Junior Engineer
      3: Engineer
      4: Staff Engineer
      5: Engineering Manager
      3: Junior Engineer → Engineer
      4: Engineer → Staff Engineer
      5: Engineer → Engineering Manager
      ? 3: "Which way?" is drawn as a decision and was taken for no role: what leads to it was taken to lead to what it leads to.
      ? 6: "0-2 years learns" reads like a remark and not like a role; it was left out."
    `);
  });

  it('is no move: styles, classes, comments and directions', () => {
    expect(
      told(`
%%{init: {'theme': 'base',
  'flowchart': {}}}%%
graph LR
  %% a[Nobody] --> b[Nothing]
  classDef good fill:#dfd,stroke:#393;
  style a fill:#fff;stroke:#000
  linkStyle 0 stroke:red
  a[Junior Engineer]:::good --> b[Engineer] %% and so on
  class a,b good;
  a ~~~ b
`),
    ).toMatchInlineSnapshot(`
      "9: Junior Engineer
      9: Engineer
      9: Junior Engineer → Engineer"
    `);
  });
});

describe('links', () => {
  it('are taken out of pasted Markdown and the references of site generators', () => {
    expect(
      told(`
graph LR
  a[Junior Nurse] --> b[Nurse] --> c[Head Nurse]
  click a "[nurse](/jobs/nurse#junior)"
  click b "{{< ref "/jobs/nurse#nurse" >}}"
  click c "/jobs/nurse#head
`),
    ).toMatchInlineSnapshot(`
      "3: Junior Nurse (/jobs/nurse#junior)
      3: Nurse (/jobs/nurse#nurse)
      3: Head Nurse (/jobs/nurse#head)
      3: Junior Nurse → Nurse
      3: Nurse → Head Nurse
      ? 4: A Markdown link is pasted into the address; the address in its brackets was taken: /jobs/nurse#junior
      ? 5: The link is a reference of a site generator; its address was taken as it is: /jobs/nurse#nurse
      ? 6: The quotes around the link are not closed; the rest of the line was taken for it."
    `);
  });

  it('are no placeholders, belong to roles that are drawn, and are one for each', () => {
    expect(
      told(`
graph LR
  a[Junior Nurse] --> b[Nurse] --> c[Head Nurse] --> d[Director]
  click a "LINK"
  click b "#"
  click x "/jobs/x"
  click c "/jobs/old"
  click c "/jobs/new"
  click d /jobs/director
`),
    ).toMatchInlineSnapshot(`
      "3: Junior Nurse
      3: Nurse
      3: Head Nurse (/jobs/new)
      3: Director (/jobs/director)
      3: Junior Nurse → Nurse
      3: Nurse → Head Nurse
      3: Head Nurse → Director
      ? 4: "LINK" is no address but a placeholder; no link was taken.
      ? 5: "#" is no address but a placeholder; no link was taken.
      ? 6: The link is for "x", which is not drawn; it was left out.
      ? 8: "c" has a second link, "/jobs/new"; it was taken instead of "/jobs/old".
      ? 9: The link is not in quotes, so Mermaid ignores it; it was taken."
    `);
  });
});

describe('gates, groups and notes', () => {
  it('come from subgraphs and from what stands on arrows', () => {
    expect(
      told(`
graph LR
  subgraph Merit Based
    a[Junior Engineer]-->b[Engineer]-->c[Senior Engineer]
  end
  subgraph Based on Merit & Company Need
    c-->d[Staff Engineer]
    subgraph Leadership
      c-- after an interview -->e[Engineering Manager]
    end
  end
  d -->|2-3 years| f[Principal Engineer]
`),
    ).toMatchInlineSnapshot(`
      "4: Junior Engineer
      4: Engineer
      4: Senior Engineer
      7: Staff Engineer
      9: Engineering Manager in Leadership
      12: Principal Engineer
      4: Junior Engineer → Engineer, needs Merit Based
      4: Engineer → Senior Engineer, needs Merit Based
      7: Senior Engineer → Staff Engineer, needs Based on Merit & Company Need
      9: Senior Engineer → Engineering Manager, needs after an interview
      12: Staff Engineer → Principal Engineer, "2-3 years""
    `);
  });

  it('a role belongs to the group that ends first; blank titles are no groups', () => {
    expect(
      told(`
flowchart LR
  subgraph all [The whole craft]
    subgraph " "
      direction TB
      subgraph g1["Makers &amp; Menders"]
        a[Junior Maker Engineer]
      end
    end
    a --> b[Maker Engineer]
  end
`),
    ).toMatchInlineSnapshot(`
      "7: Junior Maker Engineer in The whole craft / Makers & Menders
      10: Maker Engineer in The whole craft
      10: Junior Maker Engineer → Maker Engineer"
    `);
  });

  it('an arrow between groups says nothing new where one leads between their roles', () => {
    expect(
      movesTold(`
flowchart LR
  subgraph one [First years]
    a[Junior Engineer] -->
    b[Engineer]
  end
  subgraph two [Later]
    c[Senior Engineer]
  end
  one --> two
  b --> c
`),
    ).toMatchInlineSnapshot(`
      "4: Junior Engineer → Engineer
      11: Engineer → Senior Engineer"
    `);
  });

  it('a whole group is the end of no move', () => {
    expect(
      movesTold(`
flowchart LR
  subgraph makers
    a[Junior Engineer] --> b[Engineer]
  end
  makers --> c[Director]
  b --> c
`),
    ).toMatchInlineSnapshot(`
      "4: Junior Engineer → Engineer
      7: Engineer → Director
      ? 6: The arrow from "makers" to "c" was left out: "makers" is a whole group, and which of its roles is meant is not said."
    `);
  });
});

describe('kinds of moves', () => {
  it('both ways and opposite arrows are lateral', () => {
    expect(
      movesTold(`
graph LR
  a[Engineer] <--> b[Analyst]
  c[Architect] --> d[Consultant]
  d --> c
  a --> c
`),
    ).toMatchInlineSnapshot(`
      "3: Engineer ⇠⇢ Analyst
      4: Architect ⇠⇢ Consultant
      6: Engineer → Architect"
    `);
  });

  it('a word on an arrow says more than its style', () => {
    expect(
      movesTold(`
graph LR
  a[Engineer] -- lateral --> b[Analyst]
  a --> c[Senior Engineer]
  c -. equal to .-> d[Manager]
  c --> e[Director]
  c -->|reports to| d
`),
    ).toMatchInlineSnapshot(`
      "3: Engineer ⇢ Analyst, "lateral"
      4: Engineer → Senior Engineer
      6: Senior Engineer → Director
      ? 5: The arrow from "Senior Engineer" to "Manager" says "equal to", so it is no move; it was left out.
      ? 7: The arrow from "Senior Engineer" to "Manager" says "reports to", so it is no move; it was left out."
    `);
  });

  it('one style means promotions', () => {
    expect(movesTold('graph BT\n  a[Junior Cook] -.-> b[Cook] -..-> c[Chef]'))
      .toMatchInlineSnapshot(`
      "2: Junior Cook → Cook
      2: Cook → Chef"
    `);
  });

  it('dashed among solid is lateral on one height, and doubtful elsewhere', () => {
    expect(
      movesTold(`
graph LR
  a[Engineer] --> b[Senior Engineer] --> c[Staff Engineer]
  a --> x[Analyst] --> y[Senior Analyst]
  b -.-> x
  c -.-> x
  x -.-> c
  b -.-> m[Manager]
  m --> n[Director]
`),
    ).toMatchInlineSnapshot(`
      "3: Engineer → Senior Engineer
      3: Senior Engineer → Staff Engineer
      4: Engineer → Analyst
      4: Analyst → Senior Analyst
      5: Senior Engineer ⇢ Analyst
      6: Staff Engineer ⇢ Analyst
      7: Analyst → Staff Engineer
      8: Senior Engineer → Manager
      9: Manager → Director
      ? 6: The arrow from "Staff Engineer" to "Analyst" is dashed among solid ones and leads to an earlier step; it was taken for a lateral move.
      ? 7: The arrow from "Analyst" to "Staff Engineer" is dashed among solid ones, and nothing says what that means; it was taken for a promotion.
      ? 8: The arrow from "Senior Engineer" to "Manager" is dashed among solid ones, and nothing says what that means; it was taken for a promotion."
    `);
  });

  it('a legend in the diagram says what styles mean', () => {
    expect(
      told(`
flowchart BT
  subgraph legend [Key]
    A -->|Reports to| C
    B -.->|Career path| C
  end
  subgraph teams
    e[Engineer] -.-> s[Senior Engineer]
  end
  m[Manager] --> d[Director]
  s -.-> m
  teams --> m
`),
    ).toMatchInlineSnapshot(`
      "8: Engineer in teams
      8: Senior Engineer in teams
      10: Manager
      10: Director
      8: Engineer → Senior Engineer
      11: Senior Engineer → Manager
      ? 3: The legend says that solid arrows mean "Reports to", so they are no moves; all of them were left out."
    `);
  });

  it('a line without a head, a loop and a second arrow are doubtful', () => {
    expect(
      movesTold(`
graph LR
  a[Junior Cook] --> b[Cook] --- c[Chef]
  b --> b
  a -->|at once| b
  c --> a2[Junior Chef]
`),
    ).toMatchInlineSnapshot(`
      "3: Junior Cook → Cook
      3: Cook → Chef
      6: Chef → Junior Chef
      ? 3: The arrow from "Cook" to "Chef" ends without the head of an arrow; it was taken for a promotion, as it is written.
      ? 4: The arrow from "Cook" to "Cook" leads back to where it begins; it was left out.
      ? 5: The arrow from "Junior Cook" to "Cook" is drawn differently in line 3; the first one was taken."
    `);
  });
});

describe('what Mermaid itself cannot draw', () => {
  it('is read with a doubt where it is clear', () => {
    expect(
      told(`
graph LR
  a[Manager (People)] --> end[Director] c[Junior Cook]-->d[Cook]
  end
  subgraph Kitchen
  x-->d
`),
    ).toMatchInlineSnapshot(`
      "3: Manager (People)
      3: Director
      3: Junior Cook
      3: Cook in Kitchen
      6: x in Kitchen
      3: Manager (People) → Director
      3: Junior Cook → Cook
      6: x → Cook
      ? 3: Mermaid cannot draw the text "Manager (People)", which holds brackets or quotes; all of it was taken.
      ? 3: Mermaid cannot draw a node with the id "end"; it was read as one.
      ? 4: There is no subgraph for this "end"; it was left out.
      ? 5: The subgraph has no "end", so Mermaid cannot draw it; it was taken to go on to the end.
      ? 6: Mermaid cannot draw a node with the id "x"; it was read as one.
      ? 6: The node "x" has no label; its id was taken for its title."
    `);
  });

  it('is refused with its line where it is not', () => {
    const texts = [
      'graph LR\n  a[Junior --> b(Senior)',
      'graph LR\n  a["Junior',
      'graph LR\n  a -- text b',
      'graph LR\n  a -->|text b',
      'graph LR\n  a --> ',
      'graph LR\n  a -> b',
      'graph LR\n  a@{ label: [ }',
      `graph LR\n${'subgraph s\n'.repeat(101)}`,
      `graph LR\n  ${'a & '.repeat(1_100)}a --> ${'b & '.repeat(1_100)}b`,
    ];
    expect(texts.map((text) => told(text)).join('\n')).toMatchInlineSnapshot(`
      "Mermaid flowchart: Line 2: the label that begins with "[Junior --> b(Senior)" is not closed.
      Mermaid flowchart: Line 2: the label that begins with "["Junior" is not closed.
      Mermaid flowchart: Line 2: the text on the link after "--" is not closed.
      Mermaid flowchart: Line 2: the text on a link that begins with "|" is not closed.
      Mermaid flowchart: Line 2: no node can be read at "the end".
      Mermaid flowchart: Line 2: no node can be read at "-> b".
      Mermaid flowchart: Line 2: what follows "@{" cannot be read.
      Mermaid flowchart: Line 102: more than 100 subgraphs stand in each other.
      Mermaid flowchart: Line 2: there are more than 1,000,000 links, which is no diagram for people."
    `);
  });
});

describe('a step down', () => {
  it('is none from a manager to a senior one under its short name, nor from the chief of a craft to a director', () => {
    expect(
      movesTold(
        'graph LR\n a[Product Manager]-->b[Senior PM]\n c[Chief Pilot]-->d[Director of Flight]',
      ),
    ).toMatchInlineSnapshot(`
      "2: Product Manager → Senior PM
      3: Chief Pilot → Director of Flight"
    `);
  });
});

describe('what is no ladder', () => {
  it('is refused by its first word', () => {
    const texts = [
      'sequenceDiagram\n  A->>B: hello',
      'stateDiagram-v2\n  [*] --> Open',
      '---\ntitle: x\n---\n%% c\ngantt\n  title x',
      'C4Context\n  title x',
      'graphs are nice',
      '',
    ];
    expect(texts.map((text) => told(text)).join('\n')).toMatchInlineSnapshot(`
      "Mermaid diagram: It is a sequence diagram, not a flowchart.
      Mermaid diagram: It is a state diagram, not a flowchart.
      Mermaid diagram: It is a Gantt chart, not a flowchart.
      Mermaid diagram: It is a C4 diagram, not a flowchart.
      Mermaid diagram: It does not begin with "graph" or "flowchart", as a flowchart does.
      Mermaid diagram: It is empty."
    `);
  });

  it('is refused with the reason', () => {
    const diagrams = [
      [
        'a flow of decisions',
        'graph TD\n a[Engineer]-->q{Ready?}\n q-->|Yes|b[Lead]\n q-->|No|a',
      ],
      [
        'decisions in another language',
        'graph TD\n a[Antrag]-->b[Prüfung]\n b-->|Ja|c[Ende]',
      ],
      ['many decisions', 'graph TD\n a[Engineer]-->q{A}-->r{B}-->b[Lead]'],
      ['lines only', 'graph LR\n a[Engineer]---b[Senior Engineer]---c[Lead]'],
      ['no arrows', 'graph LR\n a[Engineer]\n b[Senior Engineer]'],
      ['a circle', 'graph LR\n a[Engineer]-->b[Analyst]-->c[Tester]-->a'],
      ['an architecture', 'graph LR\n a[Developer Portal]-->b[(Database)]'],
      ['a process', 'graph LR\n a[Draft]-->b[Review]-->c[Ship]'],
      [
        'a process of people',
        'graph LR\n a[Engineer submits code]-->b[Manager approves]-->c[Code review]',
      ],
      [
        'ways of influence',
        'graph LR\n a[Engineer]-->b[Direct way]-->c[Manager]\n a-->d[Case]-->e[Director]',
      ],
      [
        'an organization chart',
        'graph TD\n a[Head of Design]-->b[Design Manager]\n b-->c[Senior Designer]\n b-->d[Designer]',
      ],
      [
        'those who report to one',
        'graph TD\n a[Lead]-->b[Baker]\n a-->c[Designer]\n a-->d[Writer]',
      ],
      ['equal roles', 'graph LR\n a[Engineer]-- equal to -->b[Analyst]'],
    ];
    expect(
      diagrams.map(([what, text = '']) => `${what}: ${told(text)}`).join('\n'),
    ).toMatchInlineSnapshot(`
      "a flow of decisions: Mermaid flowchart: It looks like a flow of decisions: an arrow in line 3 says "Yes". If it is a ladder, write the line "%% career-ladder" into it and import it again.
      decisions in another language: Mermaid flowchart: It looks like a flow of decisions: an arrow in line 3 says "Ja". If it is a ladder, write the line "%% career-ladder" into it and import it again.
      many decisions: Mermaid flowchart: It looks like a flow of decisions: 2 of its 4 nodes are drawn as such. If it is a ladder, write the line "%% career-ladder" into it and import it again.
      lines only: Mermaid flowchart: Its lines have no heads, so nothing says which way a career goes. If it is a ladder, write the line "%% career-ladder" into it and import it again.
      no arrows: Mermaid flowchart: No arrow leads from one role to another. If it is a ladder, write the line "%% career-ladder" into it and import it again.
      a circle: Mermaid flowchart: Its arrows lead in a circle, as no career does: "Engineer" → "Analyst" → "Tester" → "Engineer".
      an architecture: Mermaid flowchart: It looks like an architecture: "Database" is drawn as a store of data. If it is a ladder, write the line "%% career-ladder" into it and import it again.
      a process: Mermaid flowchart: None of 3 nodes read like a job title or a step of a career; "Draft" does not. If it is a ladder, write the line "%% career-ladder" into it and import it again.
      a process of people: Mermaid flowchart: None of 3 nodes read like a job title or a step of a career; "Engineer submits code" does not. If it is a ladder, write the line "%% career-ladder" into it and import it again.
      ways of influence: Mermaid flowchart: None of 4 arrows lead from what reads like a role to another; "Direct way" does not. If it is a ladder, write the line "%% career-ladder" into it and import it again.
      an organization chart: Mermaid flowchart: Its arrows lead from senior to junior, as in an organization chart: line 2 leads from "Head of Design" to "Design Manager". If it is a ladder, write the line "%% career-ladder" into it and import it again.
      those who report to one: Mermaid flowchart: Its arrows lead from senior to junior, as in an organization chart: line 3 leads from "Lead" to "Designer". If it is a ladder, write the line "%% career-ladder" into it and import it again.
      equal roles: Mermaid flowchart: None of its arrows is a move from one role up to another."
    `);
  });

  it('is refused where only names of levels make it a ladder, or arrows lead there and back or say what somebody does', () => {
    const diagrams = [
      ['layers', 'graph TB\n a[L3 - Routes]-->b[L2 - Frames]-->c[L1 - Wires]'],
      ['tasks', 'graph LR\n a[T-001: Types]-->b[T-002: Loader]-->c[T-003]'],
      ['a hierarchy', 'graph TD\n a[Level 1: All]-->b[Level 2: Some]'],
      ['a course', 'graph LR\n a[Beginner]-->b[Intermediate]-->c[Advanced]'],
      [
        'parts of a system',
        'graph LR\n a[Lock Coordinator]-->|ask|b[Store Coordinator]\n b-->|vote|a\n a-->|commit|b',
      ],
      [
        'a process',
        'graph LR\n a[Analyst]-->|submits|b[Senior Analyst]-->|approves|c[Director]',
      ],
      [
        'programs',
        'graph LR\n a[Planner Agent]-->b[Writer Agent]-->c[Lead Agent]',
      ],
      ['below a chief', 'graph TD\n a[CEO]-->b[Sales]\n a-->c[Design Lead]'],
    ];
    expect(
      diagrams.map(([what, text = '']) => `${what}: ${told(text)}`).join('\n'),
    ).toMatchInlineSnapshot(`
      "layers: Mermaid flowchart: None of 3 nodes read like a job title or a step of a career; "L3 - Routes" does not. If it is a ladder, write the line "%% career-ladder" into it and import it again.
      tasks: Mermaid flowchart: None of 3 nodes read like a job title or a step of a career; "T-001: Types" does not. If it is a ladder, write the line "%% career-ladder" into it and import it again.
      a hierarchy: Mermaid flowchart: None of 2 nodes read like a job title or a step of a career; "Level 1: All" does not. If it is a ladder, write the line "%% career-ladder" into it and import it again.
      a course: Mermaid flowchart: None of 3 nodes read like a job title or a step of a career; "Beginner" does not. If it is a ladder, write the line "%% career-ladder" into it and import it again.
      parts of a system: Mermaid flowchart: None of its arrows is a move from one role up to another.
      a process: Mermaid flowchart: It looks like a process: an arrow in line 2 says "submits". If it is a ladder, write the line "%% career-ladder" into it and import it again.
      programs: Mermaid flowchart: None of 3 nodes read like a job title or a step of a career; "Planner Agent" does not. If it is a ladder, write the line "%% career-ladder" into it and import it again.
      below a chief: Mermaid flowchart: Its arrows lead from senior to junior, as in an organization chart: line 2 leads from "CEO" to "Sales". If it is a ladder, write the line "%% career-ladder" into it and import it again."
    `);
  });

  it('is a ladder all the same if it says so', () => {
    expect(
      told('graph LR\n%% career-ladder\n a[Saat]-->b[Ernte]-.->c[0-2 years]'),
    ).toMatchInlineSnapshot(`
      "3: Saat
      3: Ernte
      3: 0-2 years
      3: Saat → Ernte
      3: Ernte ⇢ 0-2 years"
    `);
  });

  it('is doubtful where few titles read like roles, and where a promotion reads like a step down', () => {
    expect(
      movesTold(`
graph LR
  a[Engineer]-->b[Senior Engineer]-->c[Staff Engineer]-->d[Gardener]-->e[Sailor]
  b-->f[Junior Engineer]
`),
    ).toMatchInlineSnapshot(`
      "3: Engineer → Senior Engineer
      3: Senior Engineer → Staff Engineer
      3: Staff Engineer → Gardener
      3: Gardener → Sailor
      4: Senior Engineer → Junior Engineer
      ? 1: Only 4 of 6 titles read like roles; "Gardener" does not. It was taken for a ladder.
      ? 4: The promotion from "Senior Engineer" to "Junior Engineer" reads like a step down."
    `);
  });
});

describe('the headings above', () => {
  const guides =
    'graph LR\n a[Explorer]-->b[Pathfinder]-->c[Guide]\n b-->d[Captain]';

  it('make a ladder of titles that are not known, which is doubtful, and of names of levels, which is not', () => {
    expect(
      [
        told(guides, ['People', 'Career paths', 'Rangers']),
        told('graph LR\n L3-->L4-->L5', ['Unsere Laufbahn']),
      ].join('\n\n'),
    ).toMatchInlineSnapshot(`
      "2: Explorer
      2: Pathfinder
      2: Guide
      3: Captain
      2: Explorer → Pathfinder
      2: Pathfinder → Guide
      3: Pathfinder → Captain
      ? 1: None of 4 titles read like roles; "Explorer" does not. It was taken for a ladder because it stands below "Career paths".

      2: L3
      2: L4
      2: L5
      2: L3 → L4
      2: L4 → L5"
    `);
  });

  it('make no ladder of deeds, questions, trees of topics, short chains and circles', () => {
    const diagrams = [
      'graph LR\n a[Learn the trade]-->b[Find a mentor]-->c[Apply]',
      'graph LR\n a[Craft]-->b[Tools] & c[Wood]\n b-->d[Saw] & e[Plane]',
      'graph LR\n a[Explorer]-->b[Ready to guide?]-->c[Guide]',
      'graph LR\n a[Explorer]-->b[Guide]',
      'graph LR\n a[Explorer]-->b[Guide]-->c[Captain]-->a',
    ];
    expect(diagrams.map((text) => told(text, ['Career path'])).join('\n'))
      .toMatchInlineSnapshot(`
      "Mermaid flowchart: None of 3 nodes read like a job title or a step of a career; "Learn the trade" does not. If it is a ladder, write the line "%% career-ladder" into it and import it again.
      Mermaid flowchart: None of 5 nodes read like a job title or a step of a career; "Craft" does not. If it is a ladder, write the line "%% career-ladder" into it and import it again.
      Mermaid flowchart: None of 3 nodes read like a job title or a step of a career; "Explorer" does not. If it is a ladder, write the line "%% career-ladder" into it and import it again.
      Mermaid flowchart: None of 2 nodes read like a job title or a step of a career; "Explorer" does not. If it is a ladder, write the line "%% career-ladder" into it and import it again.
      Mermaid flowchart: None of 3 nodes read like a job title or a step of a career; "Explorer" does not. If it is a ladder, write the line "%% career-ladder" into it and import it again."
    `);
  });

  it('unmake one where the nearest speaks of something else', () => {
    const support =
      'graph LR\n a[Support Engineer]-->b[Senior Support Engineer]-->c[Support Manager]';
    expect(
      [
        ['Careers', 'Escalation'],
        ['Organisation chart'],
        ['Code reviews'],
        ['Promotion process'],
      ]
        .map((headings) => told(support, headings))
        .join('\n\n'),
    ).toMatchInlineSnapshot(`
      "Mermaid flowchart: The heading above it, "Escalation", speaks of something else than careers. If it is a ladder, write the line "%% career-ladder" into it and import it again.

      Mermaid flowchart: The heading above it, "Organisation chart", speaks of something else than careers. If it is a ladder, write the line "%% career-ladder" into it and import it again.

      Mermaid flowchart: The heading above it, "Code reviews", speaks of something else than careers. If it is a ladder, write the line "%% career-ladder" into it and import it again.

      2: Support Engineer
      2: Senior Support Engineer
      2: Support Manager
      2: Support Engineer → Senior Support Engineer
      2: Senior Support Engineer → Support Manager"
    `);
  });

  // cspell:disable
  it('are not needed for titles of many languages', () => {
    const ladders = [
      'Stagiair-ontwikkelaar, Medior ontwikkelaar, Directeur techniek',
      'Młodszy programista, Starszy programista, Kierownik zespołu',
      'Младший разработчик, Ведущий разработчик, Руководитель отдела',
      'Stajyer, Kıdemli Mühendis, Müdür',
      'متدرب, مهندس أول, مدير',
      'מתמחה, מפתח בכיר, מנהל פיתוח',
      'डेवलपर, वरिष्ठ डेवलपर, प्रबंधक',
    ];
    expect(
      ladders.map((titles) =>
        told(
          `graph LR\n${titles
            .split(', ')
            .map((title, index) => `r${index}["${title}"]`)
            .join(' --> ')}`,
        ).match(/^\?.*|^Mermaid.*/gm),
      ),
    ).toEqual(ladders.map(() => null));
  });
  // cspell:enable
});

describe('whatever stands in a fence', () => {
  const pieces = fc.constantFrom(
    ...['graph LR', 'subgraph', 'end', 'click', 'style a', 'a', 'b', 'x', '&'],
    ...['Engineer', 'Lead', '-->', '-.->', '<-->', '--', '==', '-.', '---'],
    ...['[', ']', '(', ')', '{', '}', '[/', '/]', '>', '|', '"', '`', '@{'],
    ...['#', ';', '%%', '%%{', '}%%', ':::', '<a href=', '~~~', ' ', '\n'],
  );

  it('is a ladder whose moves lead between its roles, or refused; every line is one of the text', () => {
    fc.assert(
      fc.property(
        fc.array(pieces, {maxLength: 40}),
        fc.constantFrom('', '%% career-ladder\n'),
        (parts, start) => {
          const text = `${start}graph LR\na[Engineer] --> b[Lead]\n${parts.join('')}`;
          const reading = readMermaid(text, 1);
          if (reading.kind === 'ladder') {
            const {roles, moves} = reading.ladder;
            const keys = roles.map(({key}) => key);
            const last = text.split('\n').length;
            const lines = [...roles, ...moves, ...reading.doubts];
            expect(new Set(keys).size).toBe(keys.length);
            expect(keys).toEqual(
              expect.arrayContaining(moves.flatMap(({from, to}) => [from, to])),
            );
            expect(lines.filter(({line}) => line < 1 || line > last)).toEqual(
              [],
            );
          } else {
            expect(reading).toMatchObject({kind: 'refused', line: 1});
          }
        },
      ),
      {numRuns: 2_000},
    );
  });
});
