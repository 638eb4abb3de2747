import { measure } from '../../contract/measures.ts';
import { calendarOf, csvColumns, type Table } from '../../contract/table.ts';
import { BESIDE_TABLES } from '../../contract/withdrawal.ts';
import type { Finding } from '../finding.ts';
import type { Declared, Edition } from '../read/edition.ts';

/**
 * Every file and column is declared and every declared table is there; a rate, a median or any
 * other column beside the declared ones is not. A table of small counts that is not by date of
 * receipt in calendar periods, such as a running total, has relations no one could reckon with
 * here, and is refused too, and so is one whose declaration makes less of what it holds.
 */
export function declared(edition: Edition, { tables, rateColumns }: Declared): Finding[] {
  const { id, files, listed, sheets } = edition;
  const named = tables.map((table) => `${table.id}.csv`);
  const strangers = [
    ...files.filter((name) => !BESIDE_TABLES.includes(name) && !named.includes(name)),
    ...listed.filter(({ file }) => !named.includes(file)).map((one) => one.id),
    ...listed.filter((one) => one.file !== `${one.id}.csv`).map((one) => one.id),
  ];
  const wrong = tables.filter((table) => {
    const columns = [...csvColumns(table), ...(rateColumns[table.id] ?? [])];
    const header = sheets.get(table.id)?.header;
    return header?.join() !== columns.join() || !canBeReckoned(table) || !isOwnedUpTo(table);
  });
  const twice = listed.filter(
    ({ id: one }, at) => listed.findIndex((other) => other.id === one) < at,
  );
  return [...strangers, ...twice.map((one) => one.id), ...wrong.map((table) => table.id)].map(
    (table) => ({
      check: 'declared',
      table,
      edition: id,
    }),
  );
}

/** Dimensions that name where or for whom somebody works. */
const NEAR = ['city', 'region', 'industry'];

/**
 * Whether a table says of itself what it holds: it is local where a place or an industry is named,
 * small counts by a code rest on a base, and rows overlap only where each counts some of a whole.
 */
function isOwnedUpTo({ privacy, dimensions, measures, base, overlapping }: Table): boolean {
  const byCode = dimensions.some(({ kind }) => kind === 'code');
  const isNear = dimensions.some(({ id }) => NEAR.includes(id));
  const guarded = privacy === 'province' || privacy === 'local';
  if (isNear && measures.length > 0 && privacy !== 'local') return false;
  if (byCode && guarded && base === null) return false;
  return !overlapping || measures.every((id) => measure(id).within !== undefined);
}

function canBeReckoned(table: Table): boolean {
  if (table.privacy !== 'province' && table.privacy !== 'local') return true;
  return table.clock === 'received' && calendarOf(table) !== undefined;
}
