import { calendarOf, csvColumns, type Table } from '../../contract/table.ts';
import type { Finding } from '../finding.ts';
import type { Declared, Edition } from '../read/edition.ts';

/**
 * Every file and column is declared and every declared table is there; a rate, a median or any
 * other column beside the declared ones is not. A table of small counts that is not by date of
 * receipt in calendar periods, such as a running total, has relations no one could reckon with
 * here, and is refused too.
 */
export function declared(edition: Edition, { tables, rateColumns }: Declared): Finding[] {
  const { id, files, listed, sheets } = edition;
  const named = tables.map((table) => `${table.id}.csv`);
  const strangers = [
    ...files.filter((name) => name !== 'manifest.json' && !named.includes(name)),
    ...listed.filter(({ file }) => !named.includes(file)).map((one) => one.id),
    ...listed.filter((one) => one.file !== `${one.id}.csv`).map((one) => one.id),
  ];
  const wrong = tables.filter((table) => {
    const columns = [...csvColumns(table), ...(rateColumns[table.id] ?? [])];
    const header = sheets.get(table.id)?.header;
    return header?.join() !== columns.join() || !canBeReckoned(table);
  });
  return [...strangers, ...wrong.map((table) => table.id)].map((table) => ({
    check: 'declared',
    table,
    edition: id,
  }));
}

function canBeReckoned(table: Table): boolean {
  if (table.privacy !== 'province' && table.privacy !== 'local') return true;
  return table.clock === 'received' && calendarOf(table) !== undefined;
}
