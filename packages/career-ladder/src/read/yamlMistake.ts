import type {YAMLError} from 'yaml';
import {quoted} from '../names/quoted';

/**
 * What is wrong with a text that is not YAML, in an author's words.
 * @param before the line up to the mistake
 * @param found what stands there
 */
export function yamlMistake(
  {code, message}: YAMLError,
  before: string,
  found: string,
): string {
  const sigil =
    /(?:^|[\s:,[{-])([*&!])\S*\s*$/.exec(before)?.[1] ??
    /^[*&!]/.exec(found)?.[0];
  if (sigil) {
    return cannotBegin(sigil);
  }
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'A key and a colon inside the value of another key. If this is a text, quote it; else write the key on a line of its own.';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'Not YAML: a key has to end on its line with a colon and a space.';
    case 'BAD_SCALAR_START':
      return cannotBegin(found.charAt(0));
    case 'BAD_DQ_ESCAPE':
      return 'Not YAML: an unknown escape in a text in double quotes. Write a backslash as \\\\, or use single quotes.';
    case 'TAB_AS_INDENT':
      return 'Not YAML: a tab as indentation. Indent with spaces.';
    case 'BAD_INDENT':
      return wrongIndentation;
    case 'MISSING_CHAR':
      return missing(message);
    case 'BAD_DIRECTIVE':
      return 'Not YAML: a line that begins with % is not allowed here.';
    case 'BLOCK_IN_FLOW':
      return 'Not YAML: between brackets, a second key or list inside a value. A comma or a bracket is missing, or quotes around a text.';
    case 'ALIAS_PROPS':
    case 'MULTIPLE_ANCHORS':
    case 'BAD_PROP_ORDER':
      return 'Not YAML: & and * at the beginning of an unquoted text have a meaning of their own. Quote the text.';
    default:
      if (isMarkdownLink(before, found)) {
        return 'Not YAML: this is a Markdown link. For an address, write only what is between the round brackets; if it is a text, quote it.';
      }
      return /[|>][-+\d]*\s*$/.test(before)
        ? 'Not YAML: after | or > a text begins on the next line. If the text itself begins so, quote it.'
        : `Not YAML: ${found ? `${quoted(found)} is` : 'this is'} not expected here. Look at the indentation, quotes and brackets before it.`;
  }
}

/** Square brackets begin a list, so YAML goes on to the round ones: `[Lead](/jobs/lead)`. */
function isMarkdownLink(before: string, found: string): boolean {
  return before.endsWith(']') && found.startsWith('(');
}

function cannotBegin(character: string): string {
  return `An unquoted text cannot begin with ${character}. Quote it.`;
}

function missing(message: string): string {
  const quote = /closing (["'])/.exec(message)?.[1];
  if (quote) {
    return `Not YAML: the text that begins here has no closing ${quote}.`;
  }
  if (message.includes(' , ')) {
    return 'Not YAML: a comma is missing between two entries.';
  }
  if (message.includes('map values')) {
    return 'Not YAML: a colon and a value are missing after this key. If it belongs to the text before it, indent it more.';
  }
  if (message.includes('without -')) {
    return wrongIndentation;
  }
  return 'Not YAML: a space or a bracket is missing here.';
}

const wrongIndentation =
  'Not YAML: this is not indented like the lines it belongs to, or a bracket before it is not closed.';
