/** The named characters of Latin-1 from U+00A0 on, in their order. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const named = new Map([
  ...latin
    .split(' ')
    .map((name, index): [string, string] => [
      name,
      String.fromCodePoint(0xa0 + index),
    ]),
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bull', '•'],
  ['hellip', '…'],
  ['trade', '™'],
  ['larr', '←'],
  ['rarr', '→'],
  ['zwnj', '\u200C'],
  ['zwj', '\u200D'],
]);

/** As in HTML, `&amp;` and `&#38;`, and as Mermaid writes them, `#amp;` and `#38;`. */
const entity = /&?#(\d{1,7});|&#x([\da-f]{1,6});|[&#]([a-z]\w{1,31});/gi;

/** Puts characters where their names are; names that are not known stay. */
export function decodeEntities(text: string): string {
  return text.replace(
    entity,
    (
      whole: string,
      decimal: string | undefined,
      hexadecimal: string | undefined,
      name: string | undefined,
    ) =>
      name === undefined
        ? characterOf(
            Number.parseInt(
              decimal ?? hexadecimal ?? '',
              decimal === undefined ? 16 : 10,
            ),
          )
        : (named.get(name) ?? whole),
  );
}

/** What cannot be shown, a half of a character or a number too large, becomes U+FFFD, as in HTML. */
function characterOf(code: number): string {
  const possible =
    code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return possible ? String.fromCodePoint(code) : '\uFFFD';
}
