import {reference} from './texts';

/**
 * References by what they name. Each is a definition of its own in the JSON Schemas, where the names that an organization
 * has are put in.
 */
export const levelReference = reference.meta({id: 'levelReference'});
export const pathReference = reference.meta({id: 'pathReference'});
export const gateReference = reference.meta({id: 'gateReference'});
export const themeReference = reference.meta({id: 'themeReference'});

/** A role of the same track, or `track#role`. */
export const roleReference = reference.meta({id: 'roleReference'});

export const trackReference = reference.meta({id: 'trackReference'});

/** The name of a lint rule. */
export const ruleReference = reference.meta({id: 'ruleReference'});
