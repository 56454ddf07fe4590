import {knownNames} from '../names/knownNames';
import type {Problem} from '../organization';
import {error} from '../problems/error';
import type {SourceDocument} from '../read/sourceDocument';
import {isKeyed} from '../schema/isKeyed';
import {english, type MessageId, type Words} from './english';
import {holesOf} from './fill';

/** Reads a site's own words for the interface: by message, `{"message": "…"}`, with or without a description. */
export function checkWords({value, positionOf}: SourceDocument): {
  words: Partial<Words>;
  problems: Problem[];
} {
  if (!isKeyed(value)) {
    return {
      words: {},
      problems: [error('no-keys', positionOf([]), `No messages. ${form}`)],
    };
  }
  const words: Partial<Words> = {};
  const problems: Problem[] = [];
  for (const [id, entry] of Object.entries(value)) {
    const text = isKeyed(entry) ? entry['message'] : undefined;
    if (!isMessageId(id)) {
      // No error: an older version may have had it, and Docusaurus keeps what it once wrote.
      problems.push({
        rule: 'unknown-message',
        severity: 'warning',
        position: positionOf([id], 'key'),
        message: `The interface has no message "${id}". ${knownNames('messages', id, ids)}`,
      });
    } else if (typeof text !== 'string') {
      const message = `The message "${id}" has no text. ${form}`;
      problems.push(error('wrong-message', positionOf([id]), message));
    } else {
      problems.push(
        ...unknownHoles(text, id).map((message) =>
          error('wrong-message', positionOf([id, 'message']), message),
        ),
      );
      // An empty text is one that nobody has translated yet.
      if (text !== '') {
        words[id] = text;
      }
    }
  }
  return {words, problems};
}

const form = 'The form is {"here": {"message": "You are here"}}.';

const ids = Object.keys(english);

function isMessageId(id: string): id is MessageId {
  return Object.hasOwn(english, id);
}

function unknownHoles(text: string, id: MessageId): string[] {
  const known = holesOf(english[id].message);
  return holesOf(text)
    .filter((name) => !known.includes(name))
    .map(
      (name) =>
        `The message "${id}" has nothing to put in the place of "{${name}}". ${knownNames('places', name, known)}`,
    );
}
