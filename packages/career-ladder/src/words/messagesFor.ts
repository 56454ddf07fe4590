import {english, type Message, type MessageId} from './english';
import {wordsFor} from './wordsFor';

/**
 * All messages of the interface for a locale, for a file that a site's translators can change.
 * @param locale BCP 47 tag
 */
export function messagesFor(locale: string): Record<MessageId, Message> {
  const words = wordsFor(locale);
  return Object.fromEntries(
    Object.entries(english).map(([id, {description}]) => [
      id,
      {message: words[id as MessageId], description},
    ]),
  ) as Record<MessageId, Message>;
}
