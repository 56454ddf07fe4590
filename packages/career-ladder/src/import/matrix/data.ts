import {parseDocument} from '../../read/parseDocument';
import type {Doubt, Reading} from '../types';
import {dataOutline, type LineOf} from './dataOutline';
import {isData, textUnder} from './fields';
import {finish} from './finish';
import {readJoined} from './joined';
import {otherData} from './otherData';
import {readOutline} from './outline';
import {
  expectationWords,
  matrixWords,
  mentions,
  skillWords,
  type WordList,
} from './vocabulary';

/**
 * A YAML or JSON file as competency matrices.
 * @param file its name: `.json` is read as JSON, all else as YAML
 * @returns nothing if it is data of another kind
 */
export function readMatrixFile(file: string, content: string): Reading[] {
  const {document, problems} = parseDocument(file, content);
  const what = file.endsWith('.json') ? 'JSON file' : 'YAML file';
  if (!document) {
    const [first] = problems;
    return [
      {
        kind: 'refused',
        what,
        line: first?.position.line ?? 1,
        reason: first?.message ?? 'It holds nothing.',
      },
    ];
  }
  const unread = problems.map(({position, message}): Doubt => ({
    line: position.line,
    message: `Left out, as it cannot be read. ${message}`,
  }));
  return readMatrixData(
    document.value,
    (place) => document.positionOf(place).line,
    what,
  ).map((reading, index) =>
    reading.kind === 'matrix' && index === 0
      ? {...reading, doubts: [...unread, ...reading.doubts]}
      : reading,
  );
}

/**
 * Data as competency matrices: a list of expectations that name level and competency, or names within names, as they come in
 * YAML and JSON files.
 * @param value objects, lists and texts; numbers as texts
 * @param what as the report says it after "the": `YAML file`
 */
export function readMatrixData(
  value: unknown,
  lineOf: LineOf,
  what: string,
): Reading[] {
  const source = {what, line: 1};
  const other = otherData(value);
  if (other !== undefined) {
    return [{kind: 'refused', ...source, reason: other}];
  }
  const title = isData(value) ? textUnder(value, 'name') : undefined;
  const isSkills = hasKeyOf(skillWords, value);
  const announced =
    isSkills ||
    hasKeyOf(expectationWords, value) ||
    mentions(title ?? '', matrixWords);
  const joined = readJoined(value, lineOf, announced);
  if (joined) {
    return [
      finish({...joined, ...source, ...(title !== undefined && {title})}),
    ];
  }
  const found = readOutline(source, dataOutline(value, lineOf), {
    announced,
    isData: true,
  });
  return found.length === 0 && isSkills
    ? [
        {
          kind: 'refused',
          ...source,
          reason:
            'It holds competencies, but nothing that is expected at several levels.',
        },
      ]
    : found;
}

/** Far above the depth of any framework. */
const deepest = 8;

/** Whether a key of data, or of what it holds, is of these words. */
function hasKeyOf(words: WordList, value: unknown, depth = 0): boolean {
  if (depth > deepest || typeof value !== 'object' || value === null) {
    return false;
  }
  return (
    (isData(value) &&
      Object.keys(value).some((key) => mentions(spaced(key), words))) ||
    Object.values(value).some((held) => hasKeyOf(words, held, depth + 1))
  );
}

/** `competencyGroups` as two words. */
function spaced(key: string): string {
  return key.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
}
