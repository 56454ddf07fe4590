import type {TableRow} from '../../types';
import {
  fromHead,
  gateHead,
  lateralHead,
  levelHead,
  plainFrom,
  plainTo,
  promotionHead,
} from '../words/heads';

/** Which columns of a table say where a move begins and where it leads. */
export interface MoveColumns {
  from: number;
  promotion?: number;
  lateral?: number;
  level?: number;
  /** What the promotion depends on. */
  gate?: number;
  /** Its heads say nothing but "from" and "to", or the like: the texts have to show that they are roles. */
  plain: boolean;
}

/** Finds them by the heads of the first row, in the words of several languages. */
export function moveColumns(row: TableRow): MoveColumns | undefined {
  const heads = row.cells.map(({text}) =>
    text
      .slice(0, 100)
      .replace(/[:：*]+$/u, '')
      .trim(),
  );
  const lateral = heads.findIndex((head) => lateralHead.test(head));
  const named = heads.findIndex(
    (head, index) => index !== lateral && promotionHead.test(head),
  );
  const plain = heads.findIndex((head) => plainTo.test(head));
  const promotion = named >= 0 ? named : plain;
  const others = heads.map((head, index) =>
    index === lateral || index === promotion ? '' : head,
  );
  const from = others.findIndex(
    (head) => plainFrom.test(head) || fromHead.test(head),
  );
  const level = others.findIndex((head) => levelHead.test(head));
  const gate = others.findIndex(
    (head, index) => index !== from && gateHead.test(head),
  );
  if (from < 0 || (promotion < 0 && lateral < 0)) {
    return undefined;
  }
  return {
    from,
    ...(promotion >= 0 && {promotion}),
    ...(lateral >= 0 && {lateral}),
    ...(level >= 0 && level !== from && {level}),
    ...(gate >= 0 && {gate}),
    plain: lateral < 0 && named < 0,
  };
}
