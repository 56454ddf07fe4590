import {drawMermaid} from '../../mermaid/drawMermaid';
import type {Organization} from '../../organization';
import {drawSvg} from '../../svg/drawSvg';
import {viewLadder} from '../../view/viewLadder';

export type DrawingFormat = 'svg' | 'mermaid' | 'json';

/** A track as each format shows it, with a line break at the end, and the extension of its file. */
export const drawings: Record<
  DrawingFormat,
  {
    extension: string;
    draw: (organization: Organization, track: string) => string;
  }
> = {
  svg: {
    extension: 'svg',
    draw: (organization, track) =>
      `${drawSvg(viewLadder(organization, track))}\n`,
  },

  mermaid: {extension: 'mmd', draw: drawMermaid},

  /** What a page gets. */
  json: {
    extension: 'json',
    draw: (organization, track) =>
      `${JSON.stringify(viewLadder(organization, track), null, 2)}\n`,
  },
};
