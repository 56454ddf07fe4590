/** The origin that all expectations of a competency have, which is said once beside its title; `undefined` where they differ. */
export function commonOrigin(
  origins: readonly (string | undefined)[],
): string | undefined {
  const [first, ...others] = new Set(origins);
  return others.length === 0 ? first : undefined;
}
