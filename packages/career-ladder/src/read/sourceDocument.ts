import type {Position} from '../organization';
import type {Place} from '../schema/shape';

/** One file as plain data that still knows where each part of it is written. */
export interface SourceDocument {
  /** Relative to the ladder folder, with `/` as separator. */
  file: string;
  /**
   * Objects, lists, texts, `true`, `false` and `null`; numbers and dates are the texts that were written.
   * A value about which a problem has been reported already may be `undefined`.
   */
  value: unknown;
  /**
   * Where the value at a place, or its key, begins; where the place is not written, the nearest one around it that is.
   */
  positionOf: (place: Place, part?: 'key' | 'value') => Position;
}
