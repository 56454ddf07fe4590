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

function withKnown(
  general: JsonSchema,
  known: ReadonlyMap<string, string>,
): JsonSchema {
  return general.type === 'object'
    ? {...general, properties: keys(general, known)}
    : {
        anyOf: [
          {enum: [...known.keys()], enumDescriptions: [...known.values()]},
          general,
        ],
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
      {description, allOf: [additionalProperties as JsonSchema]},
    ]),
  );
}
