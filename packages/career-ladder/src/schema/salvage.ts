import type {z} from 'zod';
import {nearest} from '../names/nearest';
import {slug} from '../names/slug';
import {carryKnownKeys, explain, type Finding} from './explain';
import {meantIssues, type Issue} from './meant';
import type {Place} from './shape';
import {valueAt} from './valueAt';

export interface Salvaged<T> {
  data: T;
  /** What could only be seen after something else had been taken out. */
  findings: Finding[];
  /** The keys something was taken out of: `roles` if one role is missing now. */
  incomplete: ReadonlySet<string>;
  /** The place, in the data as it was written, of a place in the shape that `data` gives. */
  writtenPlace: (place: Place) => Place;
}

/**
 * Takes out what is wrong, so that the rest of a file can still be checked.
 * @param parsed what is wrong in `value`, or what it holds if nothing is
 * @param definition of what is left; needs no key
 */
export function salvage<T>(
  value: Readonly<Record<string, unknown>>,
  {issues, whole}: {issues: readonly Issue[]; whole: T | undefined},
  definition: z.ZodType<T>,
): Salvaged<T> {
  const root = structuredClone(value) as Record<string, unknown>;
  const incomplete = new Set<string>();
  const origins = new WeakMap<object, number[]>();
  const findings: Finding[] = [];

  function writtenPlace(place: Place): Place {
    let holder: unknown = root;
    return place.flatMap((name): Place => {
      if (typeof name === 'string') {
        holder = valueAt(holder, [name]);
        return [name];
      }
      if (!Array.isArray(holder)) {
        // One thing stands for a list of one.
        return [];
      }
      const origin = origins.get(holder)?.[name] ?? name;
      holder = holder[name];
      return [origin];
    });
  }

  if (whole) {
    return {data: whole, findings, incomplete, writtenPlace};
  }
  let remaining = issues;
  for (;;) {
    for (const name of remaining.flatMap((issue) => takeOut(root, issue))) {
      incomplete.add(name);
    }
    compact(root, '', origins, incomplete);
    const result = definition.safeParse(root, {error: carryKnownKeys});
    if (result.success) {
      return {data: result.data, findings, incomplete, writtenPlace};
    }
    remaining = meantIssues(result.error.issues, root);
    for (const issue of remaining) {
      findings.push(...explainLate(issue, root, writtenPlace));
    }
  }
}

/** Only what compares several values is seen late, unless it misses what was taken out. */
function explainLate(
  issue: Issue,
  root: unknown,
  writtenPlace: (place: Place) => Place,
): Finding[] {
  return issue.code === 'custom'
    ? explain(issue, root)
        .filter(({rule}) => rule !== 'missing-key')
        .map((found) => ({...found, place: writtenPlace(found.place)}))
    : [];
}

/**
 * Leaves `undefined` where an issue is.
 * @returns the keys that were probably meant by unknown ones
 */
function takeOut(root: Record<string, unknown>, issue: Issue): string[] {
  const place = issue.path as Place;
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      clear(root, [...place, key]);
    }
    const known = issue.message.split(' ');
    return issue.keys.flatMap((key) => nearest(key, known) ?? []);
  }
  if (place.at(-1) === 'title' && typeof place.at(-2) === 'number') {
    replaceTitle(root, place.slice(0, -1));
  } else if (valueAt(root, place) === undefined) {
    clear(root, place.slice(0, -1));
  } else {
    clear(root, place);
  }
  return [];
}

/** What has no good title keeps its id, so that others may still name it. */
function replaceTitle(root: Record<string, unknown>, place: Place): void {
  const holder = valueAt(root, place) as Record<string, unknown> | undefined;
  if (!holder) {
    return;
  }
  const {id, title} = holder;
  const kept = slug(
    typeof id === 'string' ? id : typeof title === 'string' ? title : '',
  );
  if (kept === '') {
    clear(root, place);
  } else {
    holder['id'] = kept;
    holder['title'] = kept;
  }
}

function clear(root: Record<string, unknown>, place: Place): void {
  const holder = valueAt(root, place.slice(0, -1));
  const last = place.at(-1);
  if (last !== undefined && typeof holder === 'object' && holder !== null) {
    (holder as Record<string | number, unknown>)[last] = undefined;
  }
}

/** Removes what is `undefined`; lists remember the indices that their entries had. */
function compact(
  value: unknown,
  name: string,
  origins: WeakMap<object, number[]>,
  incomplete: Set<string>,
): void {
  if (Array.isArray(value)) {
    const before = origins.get(value) ?? [...value.keys()];
    const kept = [...value.keys()].filter((i) => value[i] !== undefined);
    if (kept.length < value.length) {
      incomplete.add(name);
      origins.set(
        value,
        kept.map((i) => before[i] ?? i),
      );
      value.splice(0, value.length, ...kept.map((i) => value[i] as unknown));
    }
    value.forEach((entry) => compact(entry, name, origins, incomplete));
  } else if (typeof value === 'object' && value !== null) {
    const holder = value as Record<string, unknown>;
    for (const [key, child] of Object.entries(holder)) {
      // Below `expectations`, keys are names of the author's.
      const childName = name === 'expectations' ? name : key;
      if (child === undefined) {
        incomplete.add(childName);
        Reflect.deleteProperty(holder, key);
      } else {
        compact(child, childName, origins, incomplete);
      }
    }
  }
}
