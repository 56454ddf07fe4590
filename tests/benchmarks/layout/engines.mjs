// cspell:words rankdir nodesep ranksep tailport headport invis
import {Graphviz} from '@hpcc-js/wasm-graphviz';
import {layout} from 'career-ladder';
import {CARD, drawGrid, GAP} from './drawGrid.mjs';

const POINTS_PER_INCH = 72;

/**
 * Each engine turns a company into whatever it makes of it (`place`, which is timed), and that into a drawing.
 *
 * @returns {Promise<Record<string, {place: (company: import('./generator.mjs').Company) => unknown,
 *   draw: (company: import('./generator.mjs').Company, placed: any) => import('./metrics.mjs').Drawing}>>}
 */
export async function engines() {
  const graphviz = await Graphviz.load();
  return {
    'Career Ladder': {
      place: layout,
      draw: (_company, placed) => drawGrid(placed),
    },
    Graphviz: {
      place: (company) => graphviz.layout(toDot(company), 'plain', 'dot'),
      draw: drawPlain,
    },
  };
}

/** The same in Graphviz' language: a rank for each step, promotions heavier than lateral moves. */
function toDot({roles, moves}) {
  const steps = [...new Set(roles.map(({step}) => step))].sort((a, b) => a - b);
  const inches = (px) => (px / POINTS_PER_INCH).toFixed(4);
  return `digraph {
rankdir=LR; splines=polyline; nodesep=${inches(GAP.y)}; ranksep=${inches(GAP.x)};
node [shape=box, fixedsize=true, label="", width=${inches(CARD.width)}, height=${inches(CARD.height)}];
edge [arrowhead=none, tailport=e, headport=w];
${steps
  .map((step) => {
    const ids = roles
      .filter((role) => role.step === step)
      .map(({id}) => `"${id}"`);
    return `{rank=same; step${step} [style=invis, width=0.01, height=0.01]; ${ids.join('; ')}}`;
  })
  .join('\n')}
${steps
  .slice(1)
  .map((step, i) => `step${steps[i]} -> step${step} [style=invis, weight=0];`)
  .join('\n')}
${moves
  .map(
    ({from, to, kind}) =>
      `"${from}" -> "${to}" [weight=${kind === 'promotion' ? 4 : 1}];`,
  )
  .join('\n')}
}`;
}

/** Reads Graphviz' `plain` format: a line for each node, and one with the points of its curves for each edge. */
function drawPlain({roles, moves}, text) {
  const px = (inches) => Number(inches) * POINTS_PER_INCH;
  const words = text
    .split('\n')
    .map((line) => line.split(' ').map((word) => word.replaceAll('"', '')));
  const ids = new Set(roles.map(({id}) => id));
  const cards = new Map(
    words
      .filter(([kind, id]) => kind === 'node' && ids.has(id))
      .map(([, id, x, y]) => [id, {x: px(x), y: px(y), ...CARD}]),
  );
  const curves = new Map(
    words
      .filter(([kind]) => kind === 'edge')
      .map(([, from, to, count, ...numbers]) => [
        `${from} ${to}`,
        Array.from({length: Number(count)}, (_, i) => [
          px(numbers[2 * i]),
          px(numbers[2 * i + 1]),
        ]),
      ]),
  );
  return {
    cards,
    lines: moves.map(({from, to}) => flattened(curves.get(`${from} ${to}`))),
  };
}

/** Cubic curves, end to end, as short straight lines. */
function flattened(points) {
  const line = [points[0]];
  for (let i = 0; i + 3 < points.length; i += 3) {
    for (let part = 1; part <= 8; part++) {
      const t = part / 8;
      const weights = [
        (1 - t) ** 3,
        3 * t * (1 - t) ** 2,
        3 * t ** 2 * (1 - t),
        t ** 3,
      ];
      line.push(
        [0, 1].map((axis) =>
          weights.reduce(
            (sum, weight, k) => sum + weight * points[i + k][axis],
            0,
          ),
        ),
      );
    }
  }
  return line;
}
