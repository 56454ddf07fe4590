/** What the bytes 80 to 9F stand for in Windows-1252, where they stand for anything. */
const windows1252 = new Map(
  Array.from(
    '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
      '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178',
    (character, index) => [character, 0x80 + index],
  ),
);

/** `â†’`: the bytes of UTF-8, read as Windows-1252 or Latin-1. What is left of it may be two characters. */
const misread = /[âÂ](?:[†‡žŸ–\u0086\u0087\u0096\u009e\u009f](.)?)?/u;

/** An arrow that a wrong encoding destroyed, in a cell of its own. */
export interface LostArrow {
  /** As it stands there. */
  written: string;
  /** The arrow it was, where its bytes are still complete. */
  arrow?: string;
}

export function lostArrow(text: string): LostArrow | undefined {
  if (/^(?:[?\uFFFD]\s?){1,4}$/u.test(text)) {
    return {written: text};
  }
  const found = text.length <= 6 ? misread.exec(text) : null;
  if (found?.index !== 0) {
    return undefined;
  }
  const rest = text.slice(found[0].length).trim();
  if (/[\p{L}\p{N}]/u.test(rest) || found[0] === 'Â' || found[0] === 'â') {
    return undefined;
  }
  const arrow = restored([...found[0]]);
  return {written: text, ...(arrow !== undefined && {arrow})};
}

function restored(characters: string[]): string | undefined {
  const bytes = characters.map((character) => {
    const code = character.codePointAt(0) ?? 0;
    // A quotation mark that was made straight afterwards.
    return character === "'"
      ? 0x92
      : (windows1252.get(character) ?? (code <= 0xff ? code : 0));
  });
  const text = new TextDecoder().decode(Uint8Array.from(bytes));
  return text.length === 1 && !text.includes('\uFFFD') ? text : undefined;
}
