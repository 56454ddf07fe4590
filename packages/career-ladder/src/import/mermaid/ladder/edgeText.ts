import {meaningOf, type Meaning} from './words';

/** What an arrow says: how it is meant, what the move depends on, and the rest. */
export interface EdgeText {
  meaning?: Exclude<Meaning, 'gate'>;
  gate?: string;
  note?: string;
}

/** How ladders that we draw name a gate. */
export const gatePrefix = 'Needs: ';

/** Reads what someone wrote on an arrow: all of it is a gate, another meaning, or a note. */
export function readEdgeText(lines: readonly string[]): EdgeText {
  const text = lines.join(' ');
  const meaning = meaningOf(text);
  if (text === '') {
    return {};
  }
  return meaning === 'gate'
    ? {gate: text}
    : {note: text, ...(meaning && {meaning})};
}

/** Reads what we wrote on an arrow: a line with the gate, the others with the note. */
export function readOwnEdgeText(lines: readonly string[]): EdgeText {
  const gate = lines[0]?.startsWith(gatePrefix)
    ? lines[0].slice(gatePrefix.length)
    : undefined;
  const note = lines.slice(gate === undefined ? 0 : 1).join(' ');
  return {
    ...(gate !== undefined && {gate}),
    ...(note !== '' && {note}),
  };
}
