import {z} from 'zod';
import {bareTitle, givesId, id, reference, text, title} from './texts';

const keys = {
  id: id.optional(),
  title,
  description: text.optional(),
};

/** A path, gate or theme: its title, or its keys. */
export const named = z.union([
  bareTitle,
  z.strictObject(keys).superRefine(givesId),
]);

const oneLevel = z.union([
  bareTitle,
  z.strictObject({...keys, gate: reference.optional()}).superRefine(givesId),
]);

/** A level, or a list of names for the same step. */
export const level = z.union([...oneLevel.options, z.array(oneLevel).min(1)]);

export const competency = z.union([
  bareTitle,
  z.strictObject({...keys, theme: reference.optional()}).superRefine(givesId),
]);
