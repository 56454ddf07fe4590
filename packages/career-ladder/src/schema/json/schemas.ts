import {z} from 'zod';
import {sharedFile, trackFile} from '../definitions/file';
import {translationFile} from '../definitions/translation';

/** A JSON Schema, draft 7: what editors understand best. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

export function trackSchema(): JsonSchema {
  return jsonSchema(trackFile);
}

/** Of a shared file, such as `_organization.yml`. */
export function sharedSchema(): JsonSchema {
  return jsonSchema(sharedFile);
}

export function translationSchema(): JsonSchema {
  return jsonSchema(translationFile);
}

function jsonSchema(definition: z.ZodType): JsonSchema {
  return z.toJSONSchema(definition, {target: 'draft-07', io: 'input'});
}
