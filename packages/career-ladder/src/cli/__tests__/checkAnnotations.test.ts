import {removeTestFolders, testHost} from './testHost';

afterEach(removeTestFolders);

interface Annotation {
  properties: Record<string, string>;
  message: string;
}

const unescape = (text: string) =>
  text
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '\r')
    .replaceAll('%25', '%');

/** Reads a line as a workflow does: `::command property=value,…::message`. */
function annotation(line: string): Annotation {
  const [, properties = '', message = ''] =
    /^::(?:error|warning) (.*?)::(.*)$/.exec(line) ?? [];
  expect(message).not.toBe('');
  return {
    properties: Object.fromEntries(
      properties.split(',').map((pair) => {
        const [name = '', ...value] = pair.split('=');
        return [name, unescape(value.join('='))];
      }),
    ),
    message: unescape(message),
  };
}

/** Titles and names that try to be commands, to end an annotation, or to begin one. */
const hostile = [
  '::error::x',
  '%0A::error::x',
  '100 %',
  'a\\r\\n::stop-commands::x',
  'a\\n::add-mask::x',
  '##[error]x',
  'a,line=7::b',
];

describe('check --format github', () => {
  it('prints one annotation for each problem, and what a text says is told in it', async () => {
    const roles = hostile.flatMap((text) => [
      `  - {title: "${text}", id: r${hostile.indexOf(text)}, level: "${text}"}`,
      `  - {title: "${text}", id: s${hostile.indexOf(text)}, next: "${text}"}`,
      `  - {"${text}": x, title: T}`,
    ]);
    const {run} = await testHost({
      'ladders/data.yml': `title: Data\nroles:\n${roles.join('\n')}\n`,
    });
    const {problems} = JSON.parse((await run('check --json')).stdout) as {
      problems: (Record<'rule' | 'file' | 'message', string> &
        Record<'line' | 'column', number>)[];
    };
    const {exit, stdout, stderr} = await run('check --format github');
    expect({exit, stderr}).toEqual({exit: 1, stderr: ''});
    expect(problems.length).toBeGreaterThan(hostile.length * 3);
    expect(stdout).not.toMatch(/\r|\n\n/);
    expect(stdout.trimEnd().split('\n').map(annotation)).toEqual(
      problems.map(({rule, file, line, column, message}) => ({
        properties: {
          file,
          line: String(line),
          col: String(column),
          title: rule,
        },
        message: message.replace(/:(?=:)/g, ': '),
      })),
    );
    expect(stdout.match(/::/g)).toHaveLength(2 * problems.length);
  });

  it('names files with commas and colons', async () => {
    const file = 'a, b;c=d %.yml';
    const {run} = await testHost({[`ladders/${file}`]: 'title: X\nroles: [A]'});
    const {stdout} = await run('check --format github');
    expect(stdout).toMatchInlineSnapshot(`
      "::warning file=ladders/a%2C b;c=d %25.yml,line=2,col=9,title=missing-href::"a" has no "href", so its card leads to no page.
      "
    `);
    expect(annotation(stdout.trimEnd()).properties['file']).toBe(
      `ladders/${file}`,
    );
  });

  it('prints nothing where there is no problem', async () => {
    const {run} = await testHost({
      'ladders/x.yml': 'title: X\nroles: [{title: A, href: /a}]',
    });
    expect(await run('check --format github')).toEqual({
      exit: 0,
      stdout: '',
      stderr: '',
    });
  });
});
