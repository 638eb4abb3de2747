import type { CellObject } from '@e965/xlsx';
import type { Note } from '../contract/source.ts';
import { dateText, isDateFormat } from './date-text.ts';
import { fontMark } from './font-marks.ts';

const DIGITS = 15;
const DECIMALS = 20;

/**
 * What a cell holds, as text; null where it holds nothing readable. Dates become YYYY-MM-DD, with a
 * time where there is one. Whole numbers are written out while they are exact; beyond 2^53 they
 * keep their exponent, so that an identifier which lost digits can be told from one which did not.
 */
export function cellText(cell: CellObject | undefined, date1904: boolean): string | null {
  const value = cell?.v;
  if (!cell || value === undefined || cell.t === 'e') return null;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'number') return String(value);
  const format = typeof cell.z === 'string' ? cell.z : '';
  if (isPercentFormat(format)) return `${numberText(value * 100)}%`;
  return (isDateFormat(format) ? dateText(value, format, date1904) : null) ?? numberText(value);
}

/** A share must not be taken for a number of people or of yuan. */
function isPercentFormat(format: string): boolean {
  return format.replace(/"[^"]*"|\\./g, '').includes('%');
}

/** What is worth telling of a cell: why it holds nothing readable, or what is said beside its text. */
export function cellNotes(cell: CellObject | undefined): Note['kind'][] {
  if (!cell) return [];
  const notes: Note['kind'][] = [];
  if (cell.t === 'e') notes.push(cell.v === undefined ? 'formula_without_value' : 'error_values');
  if (cell.c) notes.push('cell_comments');
  const mark = cell.v === undefined ? null : fontMark(cell);
  return mark ? [...notes, mark] : notes;
}

function numberText(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  if (Number.isInteger(value)) return value.toExponential().toUpperCase();
  const rounded = Number(value.toPrecision(DIGITS));
  const text = String(rounded);
  return text.includes('e') ? rounded.toFixed(DECIMALS).replace(/\.?0+$/, '') : text;
}
