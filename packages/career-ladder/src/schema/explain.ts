import type {z} from 'zod';
import {knownNames} from '../names/knownNames';
import {nearest} from '../names/nearest';
import {quoted} from '../names/quoted';
import {colonTrap} from './colonTrap';
import {kindOf, labelOf} from './kinds';
import {allowedTypes, knownKeys, type Issue} from './meant';
import type {Place} from './shape';
import {valueAt} from './valueAt';

/** One thing that is wrong in the data of a file. */
export interface Finding {
  rule: string;
  place: Place;
  /** Whether the key or the value at the place is wrong. */
  part: 'key' | 'value';
  message: string;
}

/**
 * An issue tells the keys that are not known, but not those that are; its message carries them here.
 * To be given to `safeParse`.
 */
export function carryKnownKeys(issue: z.core.$ZodRawIssue): string | undefined {
  return issue.code === 'unrecognized_keys'
    ? Object.keys((issue.inst as z.ZodObject).shape).join(' ')
    : undefined;
}

/** An issue in an author's words. Nothing where a problem has been reported already. */
export function explain(issue: Issue, data: unknown): Finding[] {
  const place = issue.path as Place;
  const value = valueAt(data, place);
  if (value === undefined) {
    return isWritten(data, place) ? [] : missing(data, place);
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        unknownKey(place, key, issue.message.split(' ')),
      );
    case 'invalid_union':
      return [wrongType(place, value, allowedTypes(issue), knownKeys(issue))];
    case 'invalid_type':
      return [wrongType(place, value, [issue.expected], [])];
    case 'invalid_value':
      return [wrongValue(place, value, issue.values.map(String))];
    case 'too_small':
      return [tooFew(place, value, Number(issue.minimum))];
    case 'custom':
      return [custom(issue, place)];
    default:
      return [finding('wrong-value', place, `${labelOf(place)} is not valid.`)];
  }
}

function isWritten(data: unknown, place: Place): boolean {
  const holder = valueAt(data, place.slice(0, -1));
  const last = place.at(-1);
  return (
    last === undefined ||
    (typeof holder === 'object' &&
      holder !== null &&
      Object.hasOwn(holder, last))
  );
}

function missing(data: unknown, place: Place): Finding[] {
  const key = String(place.at(-1));
  const holder = place.slice(0, -1);
  const written = Object.keys(valueAt(data, holder) ?? {});
  // A slip in the key is reported as an unknown key.
  if (nearest(key, written) !== undefined) {
    return [];
  }
  const kind = holder.length === 0 ? 'a track' : kindOf(holder);
  const hint =
    key === 'text' && written.includes('id')
      ? ' With the "id" of an inherited one, it replaces that whole.'
      : '';
  return [
    finding(
      key === 'title' ? 'missing-title' : 'missing-key',
      holder,
      `${kind} needs "${key}".${hint}`,
    ),
  ];
}

function unknownKey(place: Place, key: string, known: string[]): Finding {
  const at = {place: [...place, key], part: 'key'} as const;
  const entryKind =
    known.length === 1 ? `an entry with "${known.join()}"` : kindOf(place);
  const kind = place.length === 0 ? fileKind(known) : entryKind;
  return place.length === 0 && key === 'roles'
    ? {
        rule: 'roles-in-shared-file',
        ...at,
        message:
          'A shared file has no roles. Move them to a file that does not begin with "_", in a folder that does not.',
      }
    : {
        rule: 'unknown-key',
        ...at,
        message: `${quoted(key)} is no key of ${kind}. ${knownNames('keys', key, known)}`,
      };
}

function fileKind(known: string[]): string {
  if (known.includes('texts')) {
    return 'a translation';
  }
  return known.includes('roles') ? 'a track' : 'a shared file';
}

function wrongType(
  place: Place,
  value: unknown,
  expected: readonly string[],
  known: readonly string[],
): Finding {
  const label = labelOf(place);
  const mayBeText = expected.includes('string');
  const trap = mayBeText ? colonTrap(value, known) : undefined;
  if (trap) {
    const {key, whole} = trap;
    const keys = known.length > 0 ? ` Known keys: ${known.join(', ')}.` : '';
    const message = `${quoted(key)} is read as a key, because of the colon. If this is a text, quote it: ${quoted(whole)}.${keys}`;
    return finding('quote-it', place, message);
  }
  const types = [...new Set(expected.map(typeName))];
  const allowed = new Intl.ListFormat('en', {type: 'disjunction'}).format(
    types,
  );
  if (value === null) {
    const message = `${label} has no value; allowed: ${allowed}.`;
    return finding('missing-value', place, message);
  }
  const hint =
    typeof value === 'boolean' && mayBeText
      ? ` If it is a text, quote it: "${String(value)}".`
      : '';
  const message = `${label} is ${described(value)}; allowed: ${allowed}.${hint}`;
  return finding('wrong-type', place, message);
}

function typeName(expected: string): string {
  switch (expected) {
    case 'string':
      return 'a text';
    case 'array':
      return 'a list';
    case 'boolean':
      return 'true or false';
    default:
      return 'keys with values';
  }
}

function described(value: unknown): string {
  if (typeof value === 'string') {
    return quoted(value);
  }
  if (Array.isArray(value)) {
    return 'a list';
  }
  return typeof value === 'boolean' ? String(value) : 'keys with values';
}

function wrongValue(place: Place, value: unknown, allowed: string[]): Finding {
  const meant = typeof value === 'string' ? nearest(value, allowed) : undefined;
  const suggestion = meant === undefined ? '' : ` Did you mean "${meant}"?`;
  const found = value === null ? 'has no value' : `is ${described(value)}`;
  const message = `${labelOf(place)} ${found}; allowed: ${allowed.join(', ')}.${suggestion}`;
  return finding('wrong-value', place, message);
}

function tooFew(place: Place, value: unknown, minimum: number): Finding {
  const found =
    Array.isArray(value) && value.length > 0 ? 'has one entry' : 'is empty';
  const needed = minimum === 1 ? 'at least one is' : 'two or more are';
  const message = `${labelOf(place)} ${found}; ${needed} needed.`;
  return finding('too-few', place, message);
}

function custom(
  {params, message}: Extract<Issue, {code: 'custom'}>,
  place: Place,
): Finding {
  const part = params?.['part'] === 'key' ? 'key' : 'value';
  const label = part === 'key' ? quoted(String(place.at(-1))) : labelOf(place);
  return {
    ...finding(String(params?.['rule']), place, `${label} ${message}`),
    part,
  };
}

function finding(rule: string, place: Place, message: string): Finding {
  return {rule, place, part: 'value', message: sentence(message)};
}

/** Keys of the format keep their form, other words begin a sentence. */
function sentence(text: string): string {
  return /^(an?|the) /.test(text)
    ? text.charAt(0).toUpperCase() + text.slice(1)
    : text;
}
