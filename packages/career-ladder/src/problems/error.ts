import type {Position, Problem} from '../organization';

export function error(
  rule: string,
  position: Position,
  message: string,
): Problem {
  return {rule, severity: 'error', position, message};
}
