import { WITHHELD } from '../../contract/edition.ts';
import { RATES, type RateId } from '../../contract/measures.ts';
import type { Table } from '../../contract/table.ts';
import { readRate } from '../attack/printed-rates.ts';
import { type Finding, findingAt } from '../finding.ts';
import type { Edition } from '../read/edition.ts';
import type { SheetRow } from '../read/sheet.ts';

/** Mark of a rate without a base. */
const NO_RATE = '—';

/** A rate is printed as a number and only beside its numerator and its denominator. */
export function rates({ id, sheets }: Edition): Finding[] {
  return [...sheets.values()].flatMap(({ table, rows }) =>
    rows
      .filter((row) =>
        [...row.rates].some(([rate, text]) => isSaid(text) && !stands(rate, text, table, row)),
      )
      .map(({ period }) => findingAt('rates', id, { table: table.id, period })),
  );
}

/** Whether a cell says anything: words, fractions and numerals of any script say it too. */
function isSaid(text: string): boolean {
  return text !== '' && text !== WITHHELD && text !== NO_RATE;
}

function stands(rate: RateId, text: string, { measures }: Table, { cells }: SheetRow): boolean {
  if (readRate(text) === null) return false;
  const { numerator, denominator } = RATES[rate];
  return [numerator, denominator].every(
    (id) => (cells[(measures as readonly string[]).indexOf(id)] ?? null) !== null,
  );
}
