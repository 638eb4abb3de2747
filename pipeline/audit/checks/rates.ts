import { RATES, type RateId } from '../../contract/measures.ts';
import type { Table } from '../../contract/table.ts';
import { type Finding, findingAt } from '../finding.ts';
import type { Edition } from '../read/edition.ts';
import type { SheetRow } from '../read/sheet.ts';

/** A rate is printed only beside its numerator and its denominator. */
export function rates({ id, sheets }: Edition): Finding[] {
  return [...sheets.values()].flatMap(({ table, rows }) =>
    rows
      .filter((row) =>
        [...row.rates].some(([rate, text]) => /\d/.test(text) && !stands(rate, table, row)),
      )
      .map(({ period }) => findingAt('rates', id, { table: table.id, period })),
  );
}

function stands(rate: RateId, { measures }: Table, { cells }: SheetRow): boolean {
  const { numerator, denominator } = RATES[rate];
  return [numerator, denominator].every(
    (id) => (cells[(measures as readonly string[]).indexOf(id)] ?? null) !== null,
  );
}
