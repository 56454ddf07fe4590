import {z} from 'zod';
import {changelogSchema, comparisonSchema} from './schema';

/** The JSON Schema of what `career-ladder diff --format json` prints. */
export function comparisonJsonSchema(): object {
  return z.toJSONSchema(comparisonSchema);
}

/** The JSON Schema of the file that `career-ladder diff --add-to` writes. */
export function changelogJsonSchema(): object {
  return z.toJSONSchema(changelogSchema);
}
