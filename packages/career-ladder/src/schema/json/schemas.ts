import {z} from 'zod';
import {ruleNames} from '../../lint/rules';
import type {Organization} from '../../organization';
import {sharedFile, trackFile} from '../definitions/file';
import {translationFile} from '../definitions/translation';
import {namesOf, type KnownNames} from './namesOf';
import {withNames, type JsonSchema} from './withNames';

/**
 * The JSON Schema of a track.
 * @param organization whose names complete while typing; other names stay valid, because an id may be written in other ways
 */
export function trackSchema(organization?: Organization): JsonSchema {
  return jsonSchema(trackFile, organization && namesOf(organization));
}

/** The same for a shared file, such as `_organization.yml`. */
export function sharedSchema(organization?: Organization): JsonSchema {
  return jsonSchema(sharedFile, organization && namesOf(organization));
}

export function translationSchema(): JsonSchema {
  return jsonSchema(translationFile);
}

const rules: KnownNames = {
  ruleReference: new Map(
    ruleNames.map((name) => [name, `Silences the lint rule "${name}".`]),
  ),
};

function jsonSchema(definition: z.ZodType, names?: KnownNames): JsonSchema {
  const schema = z.toJSONSchema(definition, {
    // What editors understand best.
    target: 'draft-07',
    io: 'input',
    override({jsonSchema: part}) {
      // That keys are texts goes without saying, and editors would offer it as a key called "property".
      delete part.propertyNames;
      // What has a description beside a reference: after a key like this, editors add its colon.
      if (part.allOf) {
        part.anyOf = part.allOf;
        delete part.allOf;
      }
    },
  });
  return withNames(schema, {...rules, ...names});
}
