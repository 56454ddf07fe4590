import {byDistance, nearest} from './nearest';

const shown = 15;

/**
 * What to say after a name that is not known: the one that was probably meant, and which there are.
 * @param kind what the names are, in the plural: `tracks`
 */
export function knownNames(
  kind: string,
  found: string,
  names: readonly string[],
): string {
  if (names.length === 0) {
    return `There are no ${kind}.`;
  }
  const meant = nearest(found, names);
  const suggestion = meant === undefined ? '' : `Did you mean "${meant}"? `;
  return `${suggestion}Known ${kind}: ${listed(found, names)}.`;
}

/** Where not all can be shown, the nearest are. */
function listed(found: string, names: readonly string[]): string {
  if (names.length <= shown + 1) {
    return names.join(', ');
  }
  const near = byDistance(found, names).slice(0, shown).join(', ');
  return `${near} and ${names.length - shown} more`;
}
