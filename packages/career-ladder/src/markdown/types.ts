/** Text with formatting, compiled from Markdown: words, an element, or several of both. */
export type TextView =
  string | TextElementView | readonly (string | TextElementView)[];

/** An HTML element of a text; no other attributes and no other elements occur. */
export interface TextElementView {
  tag:
    | 'a'
    | 'br'
    | 'code'
    | 'del'
    | 'em'
    | 'ins'
    | 'li'
    | 'ol'
    | 'p'
    | 'strong'
    | 'ul';
  /** Where an `a` leads. */
  href?: string;
  /** The first number of an `ol` that does not begin at 1. */
  start?: number;
  text?: TextView;
}
