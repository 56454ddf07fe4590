import {markdownMistake} from '../markdown';

const said = (text: string) => markdownMistake(text)?.message;

test('words, lists and links of the site are allowed', () => {
  expect(said('Reviews *designs*:\n\n- of [the team](/jobs/team)\n')).toBe(
    undefined,
  );
});

test('HTML and script are refused', () => {
  expect(said('Does <b>it</b>')).toMatchInlineSnapshot(
    `"holds HTML, "<b>"; allowed: words, **strong**, *emphasis*, \`code\`, [links](/jobs) and lists."`,
  );
  expect(said('<script>alert(1)</script>')).toMatchInlineSnapshot(
    `"holds HTML, "<script>alert(1)</script>"; allowed: words, **strong**, *emphasis*, \`code\`, [links](/jobs) and lists."`,
  );
});

test('pictures, headings and code blocks are refused', () => {
  expect(said('![A chart](/chart.png)')).toMatchInlineSnapshot(
    `"holds a picture, "A chart"; allowed: words, **strong**, *emphasis*, \`code\`, [links](/jobs) and lists."`,
  );
  expect(said('# of tickets')).toMatchInlineSnapshot(
    `"holds a heading, "# of tickets"; allowed: words, **strong**, *emphasis*, \`code\`, [links](/jobs) and lists."`,
  );
  expect(said('```\nx\n```')).toMatchInlineSnapshot(
    `"holds a block of code, "x"; allowed: words, **strong**, *emphasis*, \`code\`, [links](/jobs) and lists."`,
  );
});

test('links are held to what a role may link to', () => {
  expect(said('See [it](javascript:alert)')).toMatchInlineSnapshot(
    `"holds a link that is "javascript:alert"; allowed: a path from the root of the site (/jobs/security#lead), http:, https:, mailto: or pathname://."`,
  );
  expect(said('See [it](LINK)')).toMatchInlineSnapshot(
    `"holds a link that is "LINK", a placeholder; write the address, or leave the key out until there is one."`,
  );
  expect(said('See [it](../jobs.md)')).toMatchInlineSnapshot(
    `"holds a link that is "../jobs.md"; allowed: a path from the root of the site (/jobs/security#lead), http:, https:, mailto: or pathname://."`,
  );
});
