import {plainText} from '../plainText';
import {readMarkdown} from '../readMarkdown';

it.each([
  ['words', 'Owns a service.', 'Owns a service.'],
  [
    'emphasis and code',
    'Owns *one* **whole** `service`.',
    'Owns one whole service.',
  ],
  ['links', 'Follows [the guide](/guide).', 'Follows the guide.'],
  ['breaks', 'One line  \nand another\none', 'One line\nand another one'],
  ['paragraphs', 'First.\n\nSecond.', 'First.\nSecond.'],
  ['lists', 'Two:\n\n- one\n- *two*', 'Two:\n• one\n• two'],
  ['numbered lists', '3. three\n4. four', '3. three\n4. four'],
  ['lists in lists', '- one\n  - inner\n- two', '• one\n• inner\n• two'],
  ['nothing', '', ''],
])('the words of %s', (_what, written, words) => {
  expect(plainText(readMarkdown(written).text)).toBe(words);
});
