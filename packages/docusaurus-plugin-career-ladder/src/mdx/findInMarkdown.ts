import type {Program} from 'estree-jsx';
import {findInProgram} from './findInProgram';
import type {
  AttributeValue,
  FoundAttribute,
  FoundTag,
  LiteralValue,
} from './found';
import {literalValue} from './literal';
import {
  type MarkdownAttribute,
  type MarkdownNode,
  type Point,
  variableProgram,
} from './tree';

const start: Point = {line: 1, column: 1};

/** Finds the tags of the given names in a file, in the order they stand in. */
export function findInMarkdown(
  root: MarkdownNode,
  names: ReadonlySet<string>,
): FoundTag[] {
  const found: FoundTag[] = [];
  visit(root, undefined);
  return found;

  function visit(node: MarkdownNode, within: FoundTag['within']): void {
    if (isElement(node)) {
      if (typeof node.name === 'string' && names.has(node.name)) {
        found.push(toFoundTag(node, node.name, within));
      }
      node.attributes?.forEach((attribute) => {
        programsOf(attribute).forEach((program) => {
          visitProgram(program, undefined);
        });
      });
    }
    // Comments and code have no program; ESM has one, because `export const intro = <CareerLadder …/>` is a tag too.
    visitProgram(node.data?.estree, within);
    const inside = holder(node) ?? within;
    node.children?.forEach((child) => {
      visit(child, inside);
    });
  }

  function visitProgram(
    program: Program | null | undefined,
    within: FoundTag['within'],
  ): void {
    if (program) {
      found.push(
        ...findInProgram(program, names).map((tag) => ({
          ...tag,
          ...(within && {within}),
        })),
      );
    }
  }
}

function isElement(node: MarkdownNode): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function holder(node: MarkdownNode): FoundTag['within'] {
  const name = isElement(node) ? node.name : node.type;
  if (name === 'paragraph' || name === 'p') {
    return 'paragraph';
  }
  return name === 'heading' || /^h[1-6]$/.test(name ?? '')
    ? 'heading'
    : undefined;
}

function programsOf({
  data,
  value,
}: MarkdownAttribute): (Program | null | undefined)[] {
  return [
    data?.estree,
    typeof value === 'object' ? value?.data?.estree : undefined,
  ];
}

function toFoundTag(
  node: MarkdownNode,
  name: string,
  within: FoundTag['within'],
): FoundTag {
  const point = node.position?.start ?? start;
  return {
    name,
    point,
    ...(within && {within}),
    attributes: (node.attributes ?? []).map((attribute) =>
      toFoundAttribute(attribute, point),
    ),
    set(attribute, value) {
      node.attributes = [
        ...(node.attributes ?? []).filter((other) => other.name !== attribute),
        toMarkdownAttribute(attribute, value),
      ];
    },
  };
}

function toFoundAttribute(
  {name, value, position}: MarkdownAttribute,
  point: Point,
): FoundAttribute {
  const literal = attributeValue(value);
  return {
    ...(name !== undefined && {name}),
    ...(literal !== undefined && {value: literal}),
    point: position?.start ?? point,
  };
}

function attributeValue(
  value: MarkdownAttribute['value'],
): LiteralValue | undefined {
  if (value === null || value === undefined) {
    return true;
  }
  if (typeof value === 'string') {
    return value;
  }
  const [statement] = value.data?.estree?.body ?? [];
  return statement?.type === 'ExpressionStatement'
    ? literalValue(statement.expression)
    : undefined;
}

function toMarkdownAttribute(
  name: string,
  value: AttributeValue,
): MarkdownAttribute {
  return {
    type: 'mdxJsxAttribute',
    name,
    value:
      typeof value === 'string'
        ? value
        : {
            type: 'mdxJsxAttributeValueExpression',
            value: value.variable,
            data: {estree: variableProgram(value.variable)},
          },
  };
}
