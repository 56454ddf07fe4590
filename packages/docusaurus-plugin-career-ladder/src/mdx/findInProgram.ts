import type {
  JSXAttribute,
  JSXElement,
  JSXSpreadAttribute,
  Node,
  Program,
} from 'estree-jsx';
import type {
  AttributeValue,
  FoundAttribute,
  FoundTag,
  LiteralValue,
} from './found';
import {literalValue} from './literal';
import {identifier, type Point} from './tree';

/** Finds the tags of the given names in JavaScript: in `{…}`, in attributes and in `export`s. */
export function findInProgram(
  program: Program,
  names: ReadonlySet<string>,
): FoundTag[] {
  const found: FoundTag[] = [];
  visit(program);
  return found;

  function visit(node: Node): void {
    if (node.type === 'JSXElement') {
      const {name} = node.openingElement;
      if (name.type === 'JSXIdentifier' && names.has(name.name)) {
        found.push(toFoundTag(node, name.name));
      }
    }
    childrenOf(node).forEach(visit);
  }
}

function childrenOf(node: Node): Node[] {
  return Object.entries(node)
    .filter(([key]) => key !== 'comments' && key !== 'loc')
    .flatMap(([, value]) =>
      Array.isArray(value) ? (value as unknown[]) : [value as unknown],
    )
    .filter(isNode);
}

function isNode(value: unknown): value is Node {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    typeof value.type === 'string'
  );
}

function pointOf(node: Node): Point {
  const {line, column} = node.loc?.start ?? {line: 1, column: 0};
  return {line, column: column + 1};
}

function toFoundTag({openingElement}: JSXElement, name: string): FoundTag {
  return {
    name,
    point: pointOf(openingElement),
    attributes: openingElement.attributes.map(toFoundAttribute),
    set(attribute, value) {
      openingElement.attributes = [
        ...openingElement.attributes.filter(
          (other) => attributeName(other) !== attribute,
        ),
        toJSXAttribute(attribute, value),
      ];
    },
  };
}

function attributeName(
  attribute: JSXAttribute | JSXSpreadAttribute,
): string | undefined {
  return attribute.type === 'JSXAttribute' &&
    attribute.name.type === 'JSXIdentifier'
    ? attribute.name.name
    : undefined;
}

function toFoundAttribute(
  attribute: JSXAttribute | JSXSpreadAttribute,
): FoundAttribute {
  const name = attributeName(attribute);
  const value =
    attribute.type === 'JSXAttribute'
      ? attributeValue(attribute.value)
      : undefined;
  return {
    ...(name !== undefined && {name}),
    ...(value !== undefined && {value}),
    point: pointOf(attribute),
  };
}

function attributeValue(
  value: JSXAttribute['value'],
): LiteralValue | undefined {
  if (!value) {
    return true;
  }
  if (value.type === 'Literal') {
    return literalValue(value);
  }
  return value.type === 'JSXExpressionContainer' &&
    value.expression.type !== 'JSXEmptyExpression'
    ? literalValue(value.expression)
    : undefined;
}

function toJSXAttribute(name: string, value: AttributeValue): JSXAttribute {
  return {
    type: 'JSXAttribute',
    name: {type: 'JSXIdentifier', name},
    value:
      typeof value === 'string'
        ? {type: 'Literal', value}
        : {
            type: 'JSXExpressionContainer',
            expression: identifier(value.variable),
          },
  };
}
