import { WITHHELD } from '../../../pipeline/contract/edition.ts';
import { table } from '../../../pipeline/contract/tables.ts';
import type { Kind, Leak } from '../leak.ts';
import { seeded } from '../random.ts';
import type { Safe } from '../safe.ts';
import { newPeriods, type RowAt, trueCells } from '../truth.ts';
import { newShownRows, withhold } from '../withhold.ts';

const BY_CELLS = [
  'funnel_by_region',
  'funnel_by_city',
  'issue_by_month',
  'issue_by_city',
  'closure_by_issue',
  'closure_by_subissue',
  'closure_by_channel',
  'outcomes',
  'worker_types',
  'invalid_reasons',
];
const BY_RECORDS = BY_CELLS.filter((id) => id !== 'worker_types');

function tooFine(id: string, rows: readonly RowAt[]): Leak {
  return {
    what: id,
    expected: ['too_fine'],
    plant: (archive) => {
      for (const row of rows) withhold(archive, row);
    },
  };
}

/** The rows with the largest counts, as many as hold a quarter of all. */
function largest(safe: Safe, id: string): RowAt[] {
  const size = (row: RowAt) => trueCells(safe, row)[table(id).base ?? ''] ?? 0;
  const rows = newShownRows(safe, id).sort((a, b) => size(b) - size(a));
  const all = rows.reduce((sum, row) => sum + size(row), 0);
  let sum = 0;
  return rows.filter((row) => {
    const isTaken = sum < all / 4;
    sum += size(row);
    return isTaken;
  });
}

/** A period that should have been left out whole. */
export const TOO_FINE: Kind[] = [
  {
    kind: 'too fine: too many cells withheld',
    leaks: (safe) =>
      BY_CELLS.map((id, at) => {
        const rows = newShownRows(safe, id);
        return tooFine(id, seeded(50 + at).some(rows, Math.ceil(rows.length * 0.4)));
      }),
  },
  {
    kind: 'too fine: too many records withheld',
    leaks: (safe) => BY_RECORDS.map((id) => tooFine(id, largest(safe, id))),
  },
  {
    kind: 'too fine: too many answers withheld',
    leaks: (safe) =>
      ['callbacks', 'money_recovered'].map((id) => ({
        what: id,
        expected: ['too_fine'],
        plant: ({ last }) => {
          const sheet = last.sheet(id);
          const row = sheet.find(newPeriods(safe, id)) ?? [];
          for (const measure of table(id).measures.slice(2)) sheet.set(row, measure, WITHHELD);
        },
      })),
  },
];
