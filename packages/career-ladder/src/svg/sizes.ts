import type {Font} from './wrap';

/* The theme's sizes at the default text size, in px. */

/** Around the picture. */
export const margin = 24;
export const gutter = 26;
/** What a strip may be wider than that, in steps. */
export const widerStep = 2;
/** Between a card's edge and the grid rows above and below it. */
export const rowPadding = 11;

/** Where a role stands, at the start of its card. */
export const bar = 4;
export const cardPadding = 8;
export const cardRadius = 6;
export const narrowestCard = 150;
export const widestCard = 230;
export const lowestCard = 60;

/** Below this the picture's title and legend would have no room. */
export const narrowestPicture = 360;

export const heading: Font = {size: 20, line: 26, bold: true};
export const roleTitle: Font = {size: 14, line: 17.5, bold: true};
export const small: Font = {size: 12, line: 16};
export const note: Font = {...small, italic: true};
export const legendText: Font = {size: 13, line: 20};

/** Between two texts of a card. */
export const textGap = 2;
/** A path's mark before the level, with the space after it. */
export const pathMark = 13;
