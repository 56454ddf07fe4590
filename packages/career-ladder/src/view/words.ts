import type {Status} from '../organization';

/** The interface's own words. `{…}` is filled in; everything else is shown as it is. */
export const words = {
  label: 'Career ladder: {track}',
  here: 'You are here',
  edit: 'Edit this ladder',
  promotion: 'Leads to {roles}',
  lateral: 'Lateral move to {roles}',
  lateralBoth: 'Lateral move to and from {roles}',
  arrival: 'Reached from {roles}',
  guest: '{role} ({track})',
  needs: 'needs: {gate}',
  equal: 'Equal to {roles} in {things}',
  equalLevels: 'Equal to every other role of the levels {levels} in {things}',
  equalLegend: 'Equal in {things}',
  terminal: 'One may stay in this role for good',
  lateralLegend: 'Lateral move',
  noteLegend: '{from} to {to}: {note}',
  replaced: 'replaced by {role}',
} as const;

/** How a status is said on the card and in the legend; an active role needs no word. */
export const statusWords: Record<Exclude<Status, 'active'>, string> = {
  occasional: 'Seldom used',
  planned: 'Planned',
  deprecated: 'No longer used',
  draft: 'Draft',
};

/** Puts values into a text: `fill('Leads to {roles}', {roles: 'Staff Developer'})`. */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? hole) : hole,
  );
}
