import { key, type Row } from '../../editions/schema.ts';
import { isMature } from '../../figures/calendar.ts';

/** Days that must have passed since the last day of a year before its places are compared. */
export const FOLLOWED = 180;

/** The one year of a table by city that is compared. */
export interface YearCompared {
  year: string;
  rows: Row[];
  /** Whether everything received in it has been followed for 180 days. */
  mature: boolean;
  /** Newer years that are published and not yet followed so long. */
  waiting: string[];
}

/**
 * The year all comparisons of places speak of: the newest that ended 180 days ago or earlier. A year
 * is published within weeks of its end, when much of what came in late is still open; a place whose
 * appeals came late would then lie below the province for that reason alone, and an official would
 * be sent to ask why. In the first half-year of publishing no year is that old: then it is the
 * newest, and whoever words it must say so.
 *
 * @returns nothing where no year is published
 */
export function yearCompared(rows: readonly Row[], asOf: string): YearCompared | undefined {
  const years = [...new Set(rows.map((row) => key(row, 'year')))].sort();
  const old = years.filter((one) => isMature(`${one}-12`, FOLLOWED, asOf));
  const year = old.at(-1) ?? years.at(-1);
  if (!year) return undefined;
  return {
    year,
    rows: rows.filter((row) => key(row, 'year') === year),
    mature: old.length > 0,
    waiting: years.filter((one) => one > year),
  };
}
