// Texts in several languages are meant: cspell:disable

/** Ladders that are hard to fit in, and a page that gives them much room and little: what is added to the site of the places. */
export const files = {
  'ladders/lanes.yml': `title: Four lanes
levels: [Deck, Bridge, Mastery]
paths:
  - {id: water, title: On the water}
  - {id: shore, title: On the shore}
  - {id: engine, title: At the engine}
  - {id: school, title: At the school}
gates: [{id: examination, title: Passed examination}]
equivalences:
  - {roles: [head-pilot, port-captain], in: [pay]}
roles:
  - {title: Deckhand, level: deck, next: mate}
  - title: Mate
    level: bridge
    next:
      - {to: head-pilot, gate: examination}
      - port-captain
      - {to: chief-engineer, gate: examination}
      - head-teacher
  - {title: Head Pilot, level: mastery, path: water}
  - {title: Port Captain, level: mastery, path: shore, lateral: chief-engineer}
  - {title: Chief Engineer, level: mastery, path: engine}
  - {title: Head Teacher, level: mastery, path: school}
`,
  'ladders/words.yml': `title: Long words
levels: [Deck, Bridge, Mastery]
paths:
  - {id: water, title: On the water}
  - {id: shore, title: On the shore}
roles:
  - {id: a, title: Wirtschaftsinformatiksicherheitsbeauftragte, level: deck, next: b}
  - {id: b, title: 情報セキュリティー・エンジニアリング・マネージャー, level: bridge, next: [c, d]}
  - {id: c, title: مهندسة أولى لأمن المعلومات الصناعية, level: mastery, path: water}
  - {id: d, title: Assistant to the Head of the Department of Navigation and Communication, level: mastery, path: shore}
`,
  'docs/reading.mdx': `import TabItem from '@theme/TabItem';
import Tabs from '@theme/Tabs';

# Much room and little

<CareerLadder track="lanes" />

<CareerLadder track="words" />

<Tabs>
  <TabItem value="lanes" label="Lanes">
    <CareerLadder track="lanes" />
  </TabItem>
  <TabItem value="deck" label="Deck">
    <CareerLadder track="navigation" />
  </TabItem>
</Tabs>

:::tip[Where you can go]

<CareerLadder track="lanes" />

<CareerLadder track="words" />

:::

<div style={{maxInlineSize: '300px'}}>
  <CareerLadder track="lanes" />
  <CareerLadder track="navigation" />
  <CareerLadder track="words" />
</div>
`,
};

/** The page, and the tracks of the ladders that can be seen on it, one after the other. */
export const readingPage = {
  path: 'docs/reading',
  tracks: [
    'lanes',
    'words',
    'lanes',
    'lanes',
    'words',
    'lanes',
    'navigation',
    'words',
  ],
};
