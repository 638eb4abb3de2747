import { NONE, WITHHELD } from '../../pipeline/contract/edition.ts';
import { RATES, type RateId } from '../../pipeline/contract/measures.ts';
import { wilson } from '../../pipeline/stats/interval/wilson.ts';
import { type Cell, cell, type Row } from '../editions/schema.ts';
import type { Lang } from '../i18n/lang.ts';

/** How a page writes: its language, and the base below which there is a fraction only. */
export interface Context {
  base: number;
  lang: Lang;
}

const DASH: Readonly<Record<Lang, string>> = { zh: '～', en: '–' };

/** What a page should print of a row’s rate. */
export function rateText(id: RateId, row: Row, context: Context): string {
  const { numerator, denominator } = RATES[id];
  return fractionText(cell(row, numerator), cell(row, denominator), context);
}

/**
 * What a page should print of a rate, worked out from its two figures by whole numbers: the
 * fraction, the rate in tenths of a per cent, and its 95% limits. Written apart from the pages’ own
 * way of showing a rate, so that a mistake there is found here.
 */
export function fractionText(part: Cell, whole: Cell, { base, lang }: Context): string {
  if (part === null || whole === null) return WITHHELD;
  if (whole === 0) return NONE;
  const fraction = `${separated(part)} / ${separated(whole)}`;
  if (whole < base) return fraction;
  const { lower, upper } = wilson({ part, whole });
  return `${fraction} ${tenths(part, whole)} ${(100 * lower).toFixed(1)}${DASH[lang]}${(100 * upper).toFixed(1)}%`;
}

/** A whole number with commas between thousands. */
export function separated(figure: number): string {
  return String(figure).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** The nearest tenth of a per cent; only all is 100.0% and only nothing is 0.0%. */
function tenths(part: number, whole: number): string {
  const nearest = Math.floor((2000 * part + whole) / (2 * whole));
  if (nearest === 0 && part > 0) return '<0.1%';
  const shown = nearest === 1000 && part < whole ? 999 : nearest;
  return `${Math.floor(shown / 10)}.${shown % 10}%`;
}
