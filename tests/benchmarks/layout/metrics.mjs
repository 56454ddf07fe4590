/**
 * What is good or bad about a drawing, measured from its cards and lines alone, whoever made it.
 *
 * @typedef {{x: number, y: number, width: number, height: number}} Card The middle of a card and its size, in px.
 * @typedef {{cards: Map<string, Card>, lines: [number, number][][]}} Drawing `lines[i]` is how `company.moves[i]` runs.
 *
 * @param {import('./generator.mjs').Company} company
 * @param {Drawing} drawing
 */
export function measure(company, drawing) {
  const {cards, lines} = drawing;
  const y = (id) => cards.get(id).y;
  const inLane = laneMoves(company);
  const forks = twoWayForks(company);
  const equals = company.equals.filter(
    ([a, b]) => Math.abs(cards.get(a).x - cards.get(b).x) < 1,
  );
  return {
    crossings: crossings(company, lines),
    bends: lines.reduce((sum, line) => sum + bends(line), 0),
    straight: share(
      inLane,
      ({from, to}) => Math.abs(y(from) - y(to)) < EPSILON,
    ),
    centred: share(
      forks,
      ([trunk, a, b]) => Math.abs(2 * y(trunk) - y(a) - y(b)) < 2 * EPSILON,
    ),
    together: share(equals, ([a, b]) => areNeighbours(cards, a, b)),
    through: throughCards(company, drawing),
    overlaps: overlaps([...cards.values()]),
    area: area([...cards.values()]),
  };
}

/** Half of what an eye sees, in px. */
const EPSILON = 1;

function share(list, holds) {
  return list.length === 0 ? 1 : list.filter(holds).length / list.length;
}

function laneMoves({roles, moves}) {
  const lane = new Map(roles.map((role) => [role.id, role.lane]));
  return moves.filter(
    ({from, to, kind}) =>
      kind === 'promotion' && lane.get(from) === lane.get(to),
  );
}

function twoWayForks({roles, moves}) {
  return roles
    .map(({id}) => [
      id,
      ...moves
        .filter(({from, kind}) => from === id && kind === 'promotion')
        .map(({to}) => to),
    ])
    .filter((fork) => fork.length === 3);
}

function areNeighbours(cards, a, b) {
  const {x} = cards.get(a);
  const [upper, lower] = [cards.get(a).y, cards.get(b).y].sort((p, q) => p - q);
  return ![...cards.values()].some(
    (card) => Math.abs(card.x - x) < 1 && card.y > upper && card.y < lower,
  );
}

/** Pairs of moves without a common role whose lines cross. */
function crossings({moves}, lines) {
  const segments = lines
    .flatMap((line, move) =>
      line.slice(1).map((end, i) => segment(line[i], end, move)),
    )
    .sort((a, b) => a.left - b.left);
  const found = new Set();
  let open = [];
  for (const one of segments) {
    open = open.filter((other) => other.right >= one.left);
    for (const other of open) {
      if (
        !haveCommonRole(moves[one.move], moves[other.move]) &&
        cross(one, other)
      ) {
        found.add([one.move, other.move].sort((a, b) => a - b).join(' '));
      }
    }
    open.push(one);
  }
  return found.size;
}

function segment(start, end, move) {
  return {
    start,
    end,
    move,
    left: Math.min(start[0], end[0]),
    right: Math.max(start[0], end[0]),
  };
}

export function haveCommonRole(one, other) {
  return [one.from, one.to].some((id) => id === other.from || id === other.to);
}

function cross(one, other) {
  return (
    areApart(one, other.start, other.end) && areApart(other, one.start, one.end)
  );
}

/**
 * The two points lie on different sides of the segment's line. What lies on it counts to one side, so that lines that
 * cross where both have a point are seen to cross, once.
 */
function areApart({start, end}, p, q) {
  const isLeft = ([x, y]) =>
    (end[0] - start[0]) * (y - start[1]) -
      (end[1] - start[1]) * (x - start[0]) >
    1e-6;
  return isLeft(p) !== isLeft(q);
}

/** Points at which a line changes its direction by more than a hundredth of a turn's sine. */
function bends(line) {
  let count = 0;
  for (let i = 2; i < line.length; i++) {
    const [a, b] = [
      difference(line[i - 2], line[i - 1]),
      difference(line[i - 1], line[i]),
    ];
    const lengths = Math.hypot(...a) * Math.hypot(...b);
    if (
      lengths > 1e-6 &&
      Math.abs(a[0] * b[1] - a[1] * b[0]) / lengths > 0.02
    ) {
      count++;
    }
  }
  return count;
}

function difference(p, q) {
  return [q[0] - p[0], q[1] - p[1]];
}

/** Pairs of a move and a card it has nothing to do with but runs through. */
function throughCards({moves}, {cards, lines}) {
  const entries = [...cards].sort((a, b) => a[1].x - b[1].x);
  let count = 0;
  lines.forEach((line, index) => {
    const {from, to} = moves[index];
    const left = Math.min(...line.map(([x]) => x));
    const right = Math.max(...line.map(([x]) => x));
    for (const [id, card] of entries) {
      if (card.x + card.width / 2 < left || card.x - card.width / 2 > right) {
        continue;
      }
      const runsThrough = line
        .slice(1)
        .some((end, i) => meets(line[i], end, card));
      if (id !== from && id !== to && runsThrough) {
        count++;
      }
    }
  });
  return count;
}

/** Part of the segment lies in the card, its outermost 2 px apart (clipped side by side). */
function meets(start, end, {x, y, width, height}) {
  const [dx, dy] = difference(start, end);
  let [enter, leave] = [0, 1];
  for (const [from, step, low, high] of [
    [start[0], dx, x - width / 2 + 2, x + width / 2 - 2],
    [start[1], dy, y - height / 2 + 2, y + height / 2 - 2],
  ]) {
    if (step === 0) {
      if (from <= low || from >= high) {
        return false;
      }
    } else {
      const [a, b] = [(low - from) / step, (high - from) / step];
      enter = Math.max(enter, Math.min(a, b));
      leave = Math.min(leave, Math.max(a, b));
    }
  }
  return enter < leave;
}

function overlaps(cards) {
  const sorted = [...cards].sort((a, b) => a.x - b.x);
  let count = 0;
  sorted.forEach((one, index) => {
    for (const other of sorted.slice(index + 1)) {
      if (other.x - one.x >= (one.width + other.width) / 2 - 1) {
        break;
      }
      if (Math.abs(one.y - other.y) < (one.height + other.height) / 2 - 1) {
        count++;
      }
    }
  });
  return count;
}

/** In millions of square px. */
function area(cards) {
  const width =
    Math.max(...cards.map(({x, width: w}) => x + w / 2)) -
    Math.min(...cards.map(({x, width: w}) => x - w / 2));
  const height =
    Math.max(...cards.map(({y, height: h}) => y + h / 2)) -
    Math.min(...cards.map(({y, height: h}) => y - h / 2));
  return (width * height) / 1e6;
}
