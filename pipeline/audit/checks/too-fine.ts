import type { Policy } from '../../contract/policy.ts';
import type { Table } from '../../contract/table.ts';
import { figureKey } from '../attack/figure-key.ts';
import type { World } from '../attack/figures.ts';
import type { Model } from '../attack/model.ts';
import { isSensitiveCount, nameOf, thresholdOf } from '../attack/sensitive.ts';
import { bestOf } from '../attack/sum.ts';
import type { ViewRow } from '../attack/view.ts';
import { type Finding, findingAt } from '../finding.ts';
import { isCalendar } from '../read/period.ts';

/** Shares are decimals of a policy file; a hair beyond one is not beyond it. */
const SLACK = 1e-9;

/**
 * No period of a table withholds a larger share of its base cells than the policy allows, nor of
 * its records; a finer one must be left out whole. Where a table has no base, its counts of persons
 * are looked at; its records are known where some table has their total.
 */
export function tooFine({ editions, histories, world }: Model): Finding[] {
  const current = editions.at(-1);
  return world.views.flatMap(({ table, rows }) =>
    (current?.sheets.get(table.id)?.periods ?? [])
      .filter((period) => {
        const policy = histories.get(table.id)?.first.get(period)?.policy;
        if (!policy || thresholdOf(table, policy) === 0) return false;
        const its = rows.filter((row) => row.period === period);
        return withholdsCells(table, its, policy) || withholdsRecords(table, its, policy, world);
      })
      .map((period) => findingAt('too_fine', current?.id ?? '', { table: table.id, period })),
  );
}

function withholdsCells({ measures, base }: Table, rows: readonly ViewRow[], policy: Policy) {
  const asked = base === null ? measures.filter(isSensitiveCount) : [base];
  const cells = rows.flatMap(({ values }) => asked.map((id) => values[measures.indexOf(id)]));
  const withheld = cells.filter((value) => typeof value !== 'number').length;
  return withheld > policy.left_out.cells * cells.length + SLACK;
}

function withholdsRecords(
  table: Table,
  rows: readonly ViewRow[],
  { left_out }: Policy,
  { figures }: World,
): boolean {
  const { base, measures, overlapping } = table;
  const [row] = rows;
  if (base === null || overlapping || !row) return false;
  const level = table.dimensions.find(({ kind }) => isCalendar(kind))?.kind ?? '';
  const key = figureKey(nameOf(base), [row.period], row.counted);
  const total = bestOf(figures.get(level)?.get(key ?? '') ?? []);
  if (!total || total.unknown.length > 0) return false;
  const shown = rows.map(({ values }) => values[measures.indexOf(base)]);
  const published = shown.reduce<number>(
    (sum, value) => sum + (typeof value === 'number' ? value : 0),
    0,
  );
  return total.known - published > left_out.records * total.known + SLACK;
}
