import type {Place} from './shape';

/** The value at a place of plain data; `undefined` if there is none. */
export function valueAt(data: unknown, place: Place): unknown {
  return place.reduce<unknown>(
    (holder, key) =>
      typeof holder === 'object' &&
      holder !== null &&
      Object.hasOwn(holder, key)
        ? (holder as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );
}
