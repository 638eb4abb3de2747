import type { Cell } from '../../contract/cells.ts';
import { MEASURES, type MeasureId, measure } from '../../contract/measures.ts';
import type { Table } from '../../contract/table.ts';
import type { Model } from '../attack/model.ts';
import { isSensitiveCount, thresholdOf } from '../attack/sensitive.ts';
import { type Finding, findingAt } from '../finding.ts';

/**
 * No published base and no count of persons lies below its table’s threshold, 0 included; nothing is published
 * in a row whose base is withheld; a sum of money is withheld with the count of appeals it adds up.
 */
export function threshold({ editions, histories }: Model): Finding[] {
  const current = editions.at(-1);
  return [...histories.values()].flatMap(({ table, first }) =>
    (current?.sheets.get(table.id)?.rows ?? [])
      .filter(({ cells, period }) => {
        const { policy } = first.get(period) ?? current ?? {};
        return policy && tellsTooMuch(table, cells, thresholdOf(table, policy));
      })
      .map(({ period }) => findingAt('threshold', current?.id ?? '', { table: table.id, period })),
  );
}

function tellsTooMuch(table: Table, cells: readonly Cell[], least: number): boolean {
  if (least === 0) return false;
  const cell = (id: MeasureId) => cells[table.measures.indexOf(id)] ?? null;
  const published = table.measures.filter((id) => cell(id) !== null);
  const base = table.base === null ? null : cell(table.base);
  if (table.base !== null && base === null && published.length > 0) return true;
  // what the union did is shown where its base is shown, and no base is small
  if (base !== null && base < least) return true;
  return published.some((id) =>
    measure(id).unit === '元'
      ? (cell(countOf(id)) ?? 0) < least
      : isSensitiveCount(id) && (cell(id) ?? 0) < least,
  );
}

/** The count of the appeals a sum of money adds up: claimed → claimed_count. */
function countOf(id: MeasureId): MeasureId {
  const count = `${id}_count`;
  if (!(count in MEASURES)) throw new Error(`${id} has no count`);
  return count as MeasureId;
}
