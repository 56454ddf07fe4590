import type {Point} from './tree';

/** A tag as it stands in a file, whether Markdown or an expression holds it. */
export interface FoundTag {
  name: string;
  point: Point;
  /** What it stands in, if a block cannot stand there. */
  within?: 'paragraph' | 'heading';
  attributes: FoundAttribute[];
  /** Adds or replaces an attribute. */
  set: (name: string, value: AttributeValue) => void;
}

/** What is written out; of lists, those of texts. */
export type LiteralValue = string | number | boolean | readonly string[];

export interface FoundAttribute {
  /** `undefined` for a spread: `{...props}`. */
  name?: string;
  /** `undefined` where the value is not written out. */
  value?: LiteralValue;
  point: Point;
}

/** A text, or the name of a variable. */
export type AttributeValue = string | {variable: string};
