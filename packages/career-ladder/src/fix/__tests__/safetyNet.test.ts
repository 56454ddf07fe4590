import {applyEdits} from '../edits';
import {fixFiles} from '../fixFiles';

jest.mock('../edits');

const text = 'roles: [A, B]\ntitle: X # short\n';

/** What becomes of a file if its edits gave this. */
function fixedTo(after: string): string | undefined {
  jest.mocked(applyEdits).mockReturnValue(after);
  return fixFiles([{file: 'x.yml', text}])[0]?.text;
}

it('a file stays as it is if, mended wrongly, it would not say the same', () => {
  const right = 'title: X # short\nroles: [A, B]\n';
  expect(fixedTo(right)).toBe(right);
  expect(fixedTo(right.replace('B', 'C'))).toBeUndefined();
  expect(fixedTo(right.replace(' # short', ''))).toBeUndefined();
  expect(fixedTo(right.replace(']', ''))).toBeUndefined();
});
