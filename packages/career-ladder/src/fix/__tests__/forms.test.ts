import {z} from 'zod';
import {sharedFile, trackFile} from '../../schema/definitions/file';
import {type Form, ladderFile} from '../forms';

/** The keys of each value with keys, sorted, as they are known to the schema: with all its forms in one. */
function keysInSchema(schema: unknown): string[][] {
  if (typeof schema !== 'object' || schema === null) {
    return [];
  }
  const own =
    'properties' in schema
      ? [Object.keys(schema.properties as object).sort()]
      : [];
  return [...own, ...Object.values(schema).flatMap(keysInSchema)];
}

function keysInForms({keys, entries, byName}: Form): string[][] {
  return [
    ...(keys
      ? [[...keys.keys()].sort(), ...[...keys.values()].flatMap(keysInForms)]
      : []),
    ...(entries ? keysInForms(entries) : []),
    ...(byName ? keysInForms(byName) : []),
  ];
}

const distinct = (keys: readonly string[][]) =>
  new Set(keys.map((names) => names.join(' ')));

describe('the order of keys', () => {
  it('has all keys of the format and no other', () => {
    const inForms = distinct(keysInForms(ladderFile));
    const inSchema = distinct(keysInSchema(z.toJSONSchema(trackFile)));
    // A track that is drawn here too has one key; a promotion has all keys of a lateral move but one.
    inSchema.delete('track');
    inSchema.delete('allow gate note to');
    expect([...inForms].sort()).toEqual([...inSchema].sort());
  });

  it('has all keys of shared files', () => {
    const names = [...(ladderFile.keys?.keys() ?? [])];
    expect(names).toEqual(
      expect.arrayContaining(Object.keys(sharedFile.shape)),
    );
  });
});
