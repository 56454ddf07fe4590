/**
 * Where a generated page is in its site, without the site's own base: `/careers`, `/careers/security`,
 * `/careers/security/staff-security-engineer`.
 * @param base where the pages begin: `careers`, with or without slashes around it
 * @param ids of a track, and of one of its roles
 */
export function pageAddress(base: string, ...ids: string[]): string {
  const parts = [base, ...ids].flatMap((one) => one.split('/'));
  return `/${parts.filter((part) => part !== '').join('/')}`;
}
