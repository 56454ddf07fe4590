import {buildPlaces, variants} from './build';

describe('a build fails, with the place and what to do,', () => {
  let message: string;

  beforeAll(async () => {
    message = await buildPlaces({
      ...variants.faster,
      name: 'mistakes',
      files: {
        'docs/in-a-line.mdx':
          '# A line\n\nHere it is: <CareerLadder track="galley" /> and goes on.\n',
        'docs/common-mark-tag.md':
          '---\nmdx:\n  format: md\n---\n\n# CommonMark\n\n<CareerLadder track="galley" />\n',
      },
    }).catch(String);
  });

  test('where a ladder stands in a line of text', () => {
    expect(message).toContain(
      'docs/in-a-line.mdx:3:13  <CareerLadder> draws a figure, which cannot stand in a paragraph. Put the tag on lines of its own',
    );
  });

  test('where a CommonMark file has a tag', () => {
    expect(message).toContain(
      'docs/common-mark-tag.md:8:1  <CareerLadder> works in MDX only, and this file is CommonMark. Rename it to .mdx',
    );
  });
});
