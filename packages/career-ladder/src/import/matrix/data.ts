import {parseDocument} from '../../read/parseDocument';
import type {Doubt, Reading} from '../types';
import {dataOutline, type LineOf} from './dataOutline';
import {isData, means, textUnder} from './fields';
import {finish} from './finish';
import {examplesIn, readJoined} from './joined';
import {otherData} from './otherData';
import {readOutline} from './outline';
import {mentions, skillWords} from './vocabulary';

/**
 * A YAML or JSON file as a competency matrix.
 * @param file its name: `.json` is read as JSON, all else as YAML
 * @returns undefined if it is data of another kind
 */
export function readMatrixFile(
  file: string,
  content: string,
): Reading | undefined {
  const {document, problems} = parseDocument(file, content);
  const what = file.endsWith('.json') ? 'JSON file' : 'YAML file';
  if (!document) {
    const [first] = problems;
    return {
      kind: 'refused',
      what,
      line: first?.position.line ?? 1,
      reason: first?.message ?? 'It holds nothing.',
    };
  }
  const reading = readMatrixData(
    document.value,
    (place) => document.positionOf(place).line,
    what,
  );
  return reading?.kind === 'matrix'
    ? {
        ...reading,
        doubts: [
          ...problems.map(({position, message}): Doubt => ({
            line: position.line,
            message: `Left out, as it cannot be read. ${message}`,
          })),
          ...reading.doubts,
        ],
      }
    : reading;
}

/**
 * Data as a competency matrix: a list of expectations that name level and competency, or names within names, as they come in
 * YAML and JSON files.
 * @param value objects, lists and texts; numbers as texts
 * @param what as the report says it after "the": `YAML file`
 */
export function readMatrixData(
  value: unknown,
  lineOf: LineOf,
  what: string,
): Reading | undefined {
  const source = {what, line: 1};
  const title = isData(value) ? textUnder(value, 'name') : undefined;
  const joined = readJoined(value, lineOf);
  const other = otherData(value);
  const reading = joined
    ? finish({...joined, ...source, ...(title !== undefined && {title})})
    : other === undefined
      ? readOutline(source, dataOutline(value, lineOf), {
          announced: true,
          single: true,
        })
      : undefined;
  if (reading?.kind === 'matrix') {
    return {
      ...reading,
      doubts: [...reading.doubts, ...examples(value, lineOf)],
    };
  }
  const reason = other ?? withoutLevels(value);
  return (
    reading ??
    (reason === undefined ? undefined : {kind: 'refused', ...source, reason})
  );
}

function examples(value: unknown, lineOf: LineOf): Doubt[] {
  const place = examplesIn(value);
  return place
    ? [
        {
          line: lineOf(place),
          message:
            'Examples are left out; this is the first of them. Expectations can have examples in a ladder: add them by hand.',
        },
      ]
    : [];
}

function withoutLevels(value: unknown): string | undefined {
  const keys = isData(value) ? Object.keys(value) : [];
  return keys.some(
    (key) => means(key, 'competency') || mentions(spaced(key), skillWords),
  )
    ? 'It holds competencies, but nothing that is expected at several levels.'
    : undefined;
}

/** `competencyGroups` as two words. */
function spaced(key: string): string {
  return key.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
}
