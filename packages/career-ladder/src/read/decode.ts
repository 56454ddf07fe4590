import {codePoint} from '../names/quoted';
import type {Problem} from '../organization';
import {error} from '../problems/error';
import {positions} from './positions';

/**
 * The text of a file, without a byte order mark.
 * A file that is not UTF-8, or holds control characters, gives a problem and no text.
 */
export function decode(
  file: string,
  content: string | Uint8Array,
): {text?: string; problems: Problem[]} {
  const text =
    typeof content === 'string'
      ? content.replace(/^\uFEFF/, '')
      : new TextDecoder('utf-8').decode(content);
  const wrong =
    typeof content === 'string' || isUtf8(content)
      ? controlCharacter(file, text)
      : notUtf8(file, content);
  return wrong ? {problems: [wrong]} : {text, problems: []};
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function notUtf8(file: string, bytes: Uint8Array): Problem {
  const wide = wideEncoding(bytes);
  const zero = bytes.indexOf(0);
  if (wide || zero !== -1) {
    const what = wide
      ? `is ${wide.name}, as its first bytes (${wide.mark.map(hex).join(' ')}) say. Save the file as UTF-8.`
      : `is no text: byte ${zero + 1} is zero.`;
    return error('not-utf8', {file, line: 1, column: 1}, `The file ${what}`);
  }
  const offset = validLength(bytes);
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, offset));
  return error(
    'not-utf8',
    positions(file, before)(before.length),
    `The file is not UTF-8: byte ${offset + 1} (${hex(bytes[offset] ?? 0)}${inLatin1(bytes, offset)}) is no part of it. Save the file as UTF-8.`,
  );
}

/** Byte order marks of encodings with two or four bytes to a character; the longer ones first, as one begins like a shorter one. */
const wideEncodings = [
  {name: 'UTF-32', mark: [0xff, 0xfe, 0, 0]},
  {name: 'UTF-32', mark: [0, 0, 0xfe, 0xff]},
  {name: 'UTF-16', mark: [0xff, 0xfe]},
  {name: 'UTF-16', mark: [0xfe, 0xff]},
];

function wideEncoding(bytes: Uint8Array) {
  return wideEncodings.find(({mark}) =>
    mark.every((byte, index) => bytes[index] === byte),
  );
}

/** What the byte would be in Latin-1, where it is no cut or broken character of UTF-8: plain text follows it. */
function inLatin1(bytes: Uint8Array, offset: number): string {
  const byte = bytes[offset] ?? 0;
  const next = bytes[offset + 1] ?? 0;
  return byte > 0xa0 && next > 0 && next < 0x80
    ? `, "${String.fromCharCode(byte)}" in Latin-1`
    : '';
}

function hex(byte: number): string {
  return `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

/** How many bytes from the beginning are whole characters; found by halving, as what begins a text is a text. */
function validLength(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (beginning(bytes, middle) !== undefined) {
      valid = middle;
    } else {
      invalid = middle;
    }
  }
  const whole = beginning(bytes, valid) ?? '';
  return new TextEncoder().encode(whole).length;
}

/** The text of the first bytes without a character that is cut; nothing if they are not UTF-8. */
function beginning(bytes: Uint8Array, length: number): string | undefined {
  const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});
  try {
    return decoder.decode(bytes.subarray(0, length), {stream: true});
  } catch {
    return undefined;
  }
}

function controlCharacter(file: string, text: string): Problem | undefined {
  const match = refused.exec(text);
  return match
    ? error(
        'control-character',
        positions(file, text)(match.index),
        match[0] === '\r'
          ? 'A carriage return without a line feed. Save the file with line feeds at the ends of its lines.'
          : `The file holds the control character ${codePoint(match[0])}. Only line breaks and tabs are allowed.`,
      )
    : undefined;
}

/** Controls but tab, line feed and carriage return before a line feed; halves of characters, which no UTF-8 file has. */
const refused = /(?![\t\n])\p{Cc}(?<!\r(?=\n))|\p{Cs}/u;
