import type { CheckName } from '../../../pipeline/audit/finding.ts';
import { table } from '../../../pipeline/contract/tables.ts';
import { type Kind, type Leak, WORKED_OUT } from '../leak.ts';
import { seeded } from '../random.ts';
import type { Safe } from '../safe.ts';
import { isSmall, type RowAt, trueCells, withheldRows } from '../truth.ts';

/** Publish these cells of a withheld row, in every edition, as they truly are. */
function unmask(
  safe: Safe,
  row: RowAt,
  measures: readonly string[],
  expected: readonly CheckName[],
): Leak {
  const cells = trueCells(safe, row);
  return {
    what: `${row.table} ${row.codes.join(' ')} ${measures.join(' ')}`,
    expected,
    plant: (archive) =>
      archive.everywhere(row.table, row.codes, (at, sheet) => {
        for (const id of measures) sheet.set(at, id, cells[id] ?? 0);
      }),
  };
}

function measuresOf({ table: id }: RowAt): readonly string[] {
  return table(id).measures;
}

/** Withheld rows shown after all, whole or one cell of them. */
export const UNMASKED: Kind[] = [
  {
    // every one of them: none was withheld for nothing
    kind: 'a complement shown',
    leaks: (safe) =>
      withheldRows(safe)
        .filter((row) => !isSmall(safe, row))
        .map((row) => unmask(safe, row, measuresOf(row), WORKED_OUT)),
  },
  {
    kind: 'a small count shown',
    leaks: (safe) => {
      const small = withheldRows(safe).filter((row) => isSmall(safe, row));
      const chosen = seeded(2).some(small, 40);
      return chosen.map((row) => unmask(safe, row, measuresOf(row), ['threshold']));
    },
  },
  {
    kind: 'what the union did, in a withheld row',
    leaks: (safe) => {
      const { some, below } = seeded(3);
      const rows = withheldRows(safe).filter((row) => measuresOf(row).length > 1);
      return some(rows, 16).map((row) => {
        const [, ...agency] = measuresOf(row);
        return unmask(safe, row, [agency[below(agency.length)] as string], ['threshold']);
      });
    },
  },
];
