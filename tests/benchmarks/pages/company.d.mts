/** What all its tracks share. */
export const organization: object;

/** Tracks by id: fifteen roles each. */
export function company(count: number): Record<string, object>;
