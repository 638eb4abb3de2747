import { HEIGHT, WIDTH } from './size.ts';

/*
 * A page of a ledger in three columns: the spine with the name of the site, the middle, and figures
 * beside it. Where a messenger cuts the picture to a square, the middle is left, whole.
 */

/** Hairlines between the columns: the edges of a square in the middle. */
export const FOLDS = [(WIDTH - HEIGHT) / 2, (WIDTH + HEIGHT) / 2] as const;
export const HAIRLINE = 2;

const MARGIN = 34;

export const SPINE = { x: 56, width: 200 };
export const MIDDLE = { x: FOLDS[0] + MARGIN, width: HEIGHT - 2 * MARGIN };
export const BESIDE = { x: FOLDS[1] + MARGIN, width: 220 };

/** The strip that marks sample data, and how far below it or the edge the columns begin. */
export const BAND = 52;
export const HEAD = 46;
/** The lower edge of the columns. */
export const FOOT = HEIGHT - 30;
