import type {Position} from '../organization';
import type {Report} from '../resolve/report';
import type {WrittenTranslation} from '../schema/definitions/translation';
import type {Place} from '../schema/shape';

/** The texts of one file in another language. */
export interface Texts {
  written: WrittenTranslation;
  positionOf: (place: Place, part?: 'key') => Position;
}

/** What is at hand while the texts of one file are put in their places. */
export interface Work extends Texts {
  /** Some entries of a list of the original could not be read: an unknown id may be one of them. */
  isOpen: (list: string) => boolean;
  report: Report;
  /** Notes a text without a translation. */
  miss: (place: Place) => void;
}

/** The translation of one text; the text itself, noted as missing, where there is none. */
export function translateText(
  text: string,
  translation: string | undefined,
  place: Place,
  {miss}: Pick<Work, 'miss'>,
): string {
  if (translation === undefined) {
    miss(place);
  }
  return translation?.trim() ?? text;
}
