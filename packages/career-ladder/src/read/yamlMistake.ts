import type {YAMLError} from 'yaml';

/** What is wrong with a text that is not YAML, in an author's words. */
export function yamlMistake({code, message}: YAMLError, found: string): string {
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'A second colon on this line. If it belongs to a text, quote the text; else begin a new line.';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'Not YAML: a key has to end on its line with a colon and a space.';
    case 'BAD_SCALAR_START':
      return `An unquoted text cannot begin with ${found.charAt(0)}. Quote it.`;
    case 'BAD_DQ_ESCAPE':
      return 'Not YAML: an unknown escape in a text in double quotes. Write a backslash as \\\\, or use single quotes.';
    case 'TAB_AS_INDENT':
      return 'Not YAML: a tab as indentation. Indent with spaces.';
    case 'BAD_INDENT':
      return 'Not YAML: this is not indented like the lines it belongs to, or a bracket before it is not closed.';
    case 'MISSING_CHAR':
      return missing(message);
    case 'DUPLICATE_KEY':
    case 'BAD_DIRECTIVE':
      return 'Not YAML: a line that begins with % is not allowed here.';
    case 'BLOCK_IN_FLOW':
      return 'Not YAML: between brackets, a list or a group of keys needs brackets too.';
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
    case 'MULTIPLE_ANCHORS':
    case 'BAD_PROP_ORDER':
      return 'Not YAML: & and * at the beginning of an unquoted text have a meaning of their own. Quote the text.';
    default:
      return `Not YAML: ${found ? `"${found}" is` : 'this is'} not expected here. Look at the indentation, quotes and brackets before it.`;
  }
}

function missing(message: string): string {
  const quote = /closing (["'])/.exec(message)?.[1];
  if (quote) {
    return `Not YAML: the closing ${quote} of a text is missing.`;
  }
  if (message.includes(',')) {
    return 'Not YAML: a comma is missing between two entries.';
  }
  return 'Not YAML: a colon, a space or a bracket is missing here.';
}
