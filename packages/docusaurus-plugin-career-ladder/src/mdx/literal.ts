import type {Expression} from 'estree-jsx';
import type {LiteralValue} from './found';

/** The value of an expression that is written out: `'a'`, `` `a` ``, `true`, `['a', 'b']`. Anything else is `undefined`. */
export function literalValue(expression: Expression): LiteralValue | undefined {
  if (
    expression.type === 'Literal' &&
    (typeof expression.value === 'string' ||
      typeof expression.value === 'number' ||
      typeof expression.value === 'boolean')
  ) {
    return expression.value;
  }
  if (
    expression.type === 'TemplateLiteral' &&
    expression.expressions.length === 0
  ) {
    return expression.quasis[0]?.value.cooked ?? undefined;
  }
  if (expression.type === 'ArrayExpression') {
    const values = expression.elements.map((element) =>
      element && element.type !== 'SpreadElement'
        ? literalValue(element)
        : undefined,
    );
    return values.every((value) => typeof value === 'string')
      ? values
      : undefined;
  }
  return undefined;
}
