import {readMarkdown} from '../page/readMarkdown';
import {readPage} from '../readPage';

const read = async (page: string) =>
  (await readPage(await readMarkdown(page))).map(
    ({kind, what, line, heading}) => ({kind, what, line, heading}),
  );

it('finds a matrix in the front matter of a page', async () => {
  expect(
    await read(`---
title: Bakers
topics:
  - name: Dough
    content:
      - {level: 1, criteria: [Mixes what the recipe says.]}
      - {level: 2, criteria: [Writes recipes.]}
  - name: Oven
    content:
      - {level: 1, criteria: [Knows which oven is which.]}
      - {level: 2, criteria: [Repairs the oven.]}
---

Each level builds on the one before.
`),
  ).toEqual([
    {kind: 'matrix', what: 'front matter', line: 1, heading: 'Bakers'},
  ]);
});

it('says nothing of other front matter, nor of what is none', async () => {
  expect(await read('---\ntitle: Bakers\nskills: [dough]\n---\n')).toEqual([]);
  expect(await read('---\ntitle: [\n---\n')).toEqual([]);
});
