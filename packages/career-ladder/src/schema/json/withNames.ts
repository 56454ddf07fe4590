import type {z} from 'zod';
import type {KnownNames} from './namesOf';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Lets the references and keys of a schema complete; what else it allows stays valid. */
export function withNames(
  {definitions, ...schema}: JsonSchema,
  names: KnownNames,
): JsonSchema {
  return {
    ...schema,
    definitions: Object.fromEntries(
      Object.entries(definitions ?? {}).map(([id, definition]) => {
        const known = names[id];
        return [
          id,
          known && known.size > 0
            ? withKnown(definition as JsonSchema, known)
            : definition,
        ];
      }),
    ),
  };
}

/**
 * Proposals of editors, not an enumeration: that would fill what they show at a key, and every message where a value has
 * another type, with all names there are.
 */
function withKnown(
  general: JsonSchema,
  known: ReadonlyMap<string, string>,
): JsonSchema {
  return general.type === 'object'
    ? {...general, properties: keys(general, known)}
    : {
        ...general,
        defaultSnippets: [...known].map(([name, description]) => ({
          label: name,
          description,
          body: name,
        })),
      };
}

/** Where names are keys, what stands below them is all the same. */
function keys(
  {additionalProperties}: JsonSchema,
  known: ReadonlyMap<string, string>,
): Record<string, JsonSchema> {
  return Object.fromEntries(
    [...known].map(([name, description]) => [
      name,
      {description, anyOf: [additionalProperties as JsonSchema]},
    ]),
  );
}
