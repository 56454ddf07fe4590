import type {Problem} from '../../organization';

/**
 * Problems as GitHub Actions shows them in place in a pull request.
 * Source: "Workflow commands for GitHub Actions", setting an error message, and actions/toolkit's escaping of values.
 */
export function annotations(
  problems: readonly Problem[],
  folder: string,
): string {
  return problems
    .map(({rule, severity, position, message}) => {
      const {file, line, column} = position;
      const where = file
        ? {
            file: `${position.folder ?? folder}/${file}`,
            line: String(line),
            col: String(column),
          }
        : {};
      const properties = Object.entries({...where, title: rule})
        .map(([name, value]) => `${name}=${property(value)}`)
        .join(',');
      return `::${severity} ${properties}::${data(message)}\n`;
    })
    .join('');
}

/**
 * What is written by the author of a pull request must not begin a command of its own. For two colons there is no escape in a
 * message; they are parted.
 */
function data(text: string): string {
  return escaped(text.replace(/:(?=:)/g, ': '));
}

function escaped(text: string): string {
  return text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
