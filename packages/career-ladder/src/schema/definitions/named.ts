import {z} from 'zod';
import {gateReference, themeReference} from './references';
import {bareTitle, givesId, id, markdown, title} from './texts';

const keys = {
  id: id.optional().meta({
    description:
      'A stable name for references and translations. Without it, the title in lower case with hyphens.',
  }),
  title: title.meta({description: 'What readers see: plain text on one line.'}),
  description: markdown.optional().meta({
    description: 'What it means, in a sentence. May hold inline Markdown.',
  }),
};

/** A path, gate or theme: its title, or its keys. */
export const named = z.union([
  bareTitle,
  z.strictObject(keys).superRefine(givesId),
]);

const oneLevel = z.union([
  bareTitle,
  z
    .strictObject({
      ...keys,
      gate: gateReference.optional().meta({
        description:
          'The id of the gate that every promotion to this level depends on. The gate of a move itself comes first.',
      }),
    })
    .superRefine(givesId),
]);

/** A level, or a list of names for the same step. */
export const level = z.union([...oneLevel.options, z.array(oneLevel).min(1)]);

export const competency = z.union([
  bareTitle,
  z
    .strictObject({
      ...keys,
      theme: themeReference.optional().meta({
        description: 'The id of the theme that the competency belongs to.',
      }),
    })
    .superRefine(givesId),
]);
