import {
  changelogJsonSchema,
  comparisonJsonSchema,
} from '../../diff/jsonSchemas';
import type {Organization} from '../../organization';
import {isShared} from '../isShared';
import {sharedSchema, trackSchema, translationSchema} from './schemas';

/** A file with a JSON Schema. */
export interface SchemaFile {
  /** With `/` as separator. */
  file: string;
  text: string;
}

/** Holds the schemas of an organization, in its ladder folder. What begins with a dot is not read as a ladder. */
export const schemaFolder = '.schema';

const trackFile = `${schemaFolder}/track.json`;
const sharedFile = `${schemaFolder}/organization.json`;

/** The schemas in which the names of an organization complete, by their paths in its ladder folder. Same data, same bytes. */
export function schemaFiles(organization: Organization): SchemaFile[] {
  return [
    schemaFile(trackFile, trackSchema(organization)),
    schemaFile(sharedFile, sharedSchema(organization)),
  ];
}

/** The schemas that hold for every organization, and those of what the command writes. */
export function generalSchemaFiles(): SchemaFile[] {
  return [
    schemaFile('track.schema.json', trackSchema()),
    schemaFile('organization.schema.json', sharedSchema()),
    schemaFile('translation.schema.json', translationSchema()),
    schemaFile('comparison.schema.json', comparisonJsonSchema()),
    schemaFile('changelog.schema.json', changelogJsonSchema()),
  ];
}

/**
 * The comment, without a line break, that tells the YAML language server which schema a file has.
 * @param file relative to the ladder folder, with `/` as separator
 */
export function schemaLine(file: string): string {
  const up = '../'.repeat(file.split('/').length - 1);
  const schema = isShared(file) ? sharedFile : trackFile;
  return `# yaml-language-server: $schema=${up || './'}${schema}`;
}

function schemaFile(file: string, schema: object): SchemaFile {
  return {file, text: `${JSON.stringify(schema, null, 2)}\n`};
}
