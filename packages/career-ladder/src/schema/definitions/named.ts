import {z} from 'zod';
import {id, reference, text, title} from './texts';

const keys = {
  id: id.optional(),
  title,
  description: text.optional(),
};

/** A path, gate or theme: its title, or its keys. */
export const named = z.union([title, z.strictObject(keys)]);

const oneLevel = z.union([
  title,
  z.strictObject({...keys, gate: reference.optional()}),
]);

/** A level, or a list of names for the same step. */
export const level = z.union([...oneLevel.options, z.array(oneLevel).min(1)]);

export const competency = z.union([
  title,
  z.strictObject({...keys, theme: reference.optional()}),
]);
