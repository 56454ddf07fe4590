import type {Company} from './generator.mjs';

/** How many crossings the company cannot be drawn without. */
export function leastCrossings(company: Company): number;
