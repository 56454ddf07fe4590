import {inWords} from '../../names/inWords';
import type {Expectation, Track} from '../../organization';
import type {Language} from '../../words/language';

/** Where an expectation comes from that a track shares with others, in words; `undefined` for the track's own. */
export function originOf(
  {origin}: Expectation,
  {shared}: Track,
  {words}: Language,
): string | undefined {
  if (origin === undefined) {
    return undefined;
  }
  const title = shared.find(({id}) => id === origin)?.title;
  return (
    title ?? (origin === '_organization' ? words.everyTrack : inWords(origin))
  );
}
