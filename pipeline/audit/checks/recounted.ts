import type { Cell } from '../../contract/cells.ts';
import type { Table } from '../../contract/table.ts';
import { isPersonal, thresholdOf } from '../attack/sensitive.ts';
import { type Finding, findingAt } from '../finding.ts';
import type { Edition } from '../read/edition.ts';
import { rowKey, type Sheet } from '../read/sheet.ts';

/**
 * What a withdrawn edition printed may be counted anew, but the difference of the two prints is a
 * count too: it is none, or at least the threshold, or the corrected count is withheld. What was
 * withheld before stays withheld.
 *
 * @param replaced withdrawn editions that were counted anew
 */
export function recounted(
  current: Edition,
  replaced: readonly Edition[],
  tables: readonly Table[],
): Finding[] {
  return replaced.flatMap((before) =>
    tables
      // totals that grow with every edition are restated as a whole
      .filter(({ restated }) => restated !== 'all')
      .flatMap((table) => {
        const [was, is] = [before, current].map(({ sheets }) => sheets.get(table.id));
        const least = Math.max(
          thresholdOf(table, current.policy),
          current.policy.thresholds.province,
        );
        const periods = was && is ? tooClose(was, is, least) : [];
        return periods.map((period) =>
          findingAt('recounted', current.id, { table: table.id, period }),
        );
      }),
  );
}

function tooClose(was: Sheet, is: Sheet, least: number): string[] {
  const personal = is.table.measures.flatMap((id, at) => (isPersonal(id) ? [at] : []));
  return is.rows.flatMap(({ codes, period, cells }) => {
    const before = was.index.get(rowKey(codes))?.cells;
    const close = personal.some(
      (at) => before && givesAway(before[at] ?? null, cells[at] ?? null, least),
    );
    return close ? [period] : [];
  });
}

function givesAway(before: Cell, now: Cell, least: number): boolean {
  if (now === null) return false;
  return before === null || (before !== now && Math.abs(before - now) < least);
}
