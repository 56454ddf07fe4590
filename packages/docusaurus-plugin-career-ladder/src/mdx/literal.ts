import type {Expression} from 'estree-jsx';

/** The value of an expression that is written out: `'a'`, `` `a` ``, `true`. Anything else is `undefined`. */
export function literalValue(
  expression: Expression,
): string | number | boolean | undefined {
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
  return undefined;
}
