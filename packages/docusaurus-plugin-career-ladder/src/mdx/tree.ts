import type {Program, Identifier} from 'estree-jsx';

/** A place in a file; both count from 1. */
export interface Point {
  line: number;
  column: number;
}

/** The part of a Markdown (mdast, MDX) node that the transform reads. */
export interface MarkdownNode {
  type: string;
  name?: string | null;
  value?: unknown;
  attributes?: MarkdownAttribute[];
  children?: MarkdownNode[];
  position?: {start: Point};
  data?: {estree?: Program | null};
}

/** An attribute of a JSX element in Markdown, or a spread. */
export interface MarkdownAttribute {
  type: 'mdxJsxAttribute' | 'mdxJsxExpressionAttribute';
  name?: string;
  value?:
    | string
    | null
    | {
        type: 'mdxJsxAttributeValueExpression';
        value: string;
        data?: {estree?: Program | null};
      };
  position?: {start: Point};
  data?: {estree?: Program | null};
}

/** An estree node that names a variable. */
export function identifier(name: string): Identifier {
  return {type: 'Identifier', name};
}

/** A program that is one expression: the name of a variable. */
export function variableProgram(name: string): Program {
  return {
    type: 'Program',
    sourceType: 'module',
    body: [{type: 'ExpressionStatement', expression: identifier(name)}],
  };
}
