import { WITHHELD } from '../../pipeline/contract/edition.ts';
import { RATES, type RateId } from '../../pipeline/contract/measures.ts';
import type { Archive } from './archive.ts';
import type { Variant } from './leak.ts';

/** A rate in per cent with so many decimals. */
export function perCent(part: number, whole: number, decimals: number): string {
  return whole === 0 ? '0%' : `${((100 * part) / whole).toFixed(decimals)}%`;
}

/** The rate of a row’s true counts. */
export function rateOf(cells: Record<string, number>, rate: RateId, decimals: number): string {
  const { numerator, denominator } = RATES[rate];
  return perCent(cells[numerator] ?? 0, cells[denominator] ?? 0, decimals);
}

/** A table with a column of rates, printed only where both counts are: that is allowed. */
export function withRates(
  table: string,
  rate: RateId,
  decimals: number,
  before: (archive: Archive) => void = () => {},
): Variant {
  const { numerator, denominator } = RATES[rate];
  return {
    what: `${table} with ${rate} to ${decimals} decimals`,
    make: (archive) => {
      before(archive);
      const sheet = archive.last.sheet(table);
      sheet.append(rate, (row) => {
        const [part = '', whole = ''] = [numerator, denominator].map((id) => sheet.get(row, id));
        if (part === WITHHELD || whole === WITHHELD || whole === '0') return '—';
        return perCent(Number(part), Number(whole), decimals);
      });
    },
    rules: { rateColumns: { [table]: [rate] } },
  };
}
