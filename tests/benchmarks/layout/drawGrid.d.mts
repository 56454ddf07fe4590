import type {Layout} from 'career-ladder';
import type {Drawing} from './metrics.mjs';

export const CARD: {width: number; height: number};
export const GAP: {x: number; y: number};

export function drawGrid(layout: Layout): Drawing;
