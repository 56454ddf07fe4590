/** Puts values into a text: `fill('Leads to {roles}.', {roles: 'Staff Developer'})`. */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(hole, (written, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? written) : written,
  );
}

/** The names of what a text leaves open, sorted. */
export function holesOf(text: string): string[] {
  return [...text.matchAll(hole)].map(([, name = '']) => name).sort();
}

const hole = /\{(\w+)\}/g;
