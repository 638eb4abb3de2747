import type { Policy } from '../../contract/policy.ts';
import { calendarOf, type Table, tableSchema } from '../../contract/table.ts';
import { DIMENSIONS as D } from '../../contract/tables/dimensions.ts';
import { rowsOfPeriod } from '../read/grid.ts';
import { monthsOf, periodsWithin } from '../read/period.ts';
import { thresholdOf } from './sensitive.ts';
import type { Unknowns } from './unknown.ts';
import type { View } from './view.ts';

/**
 * A table nobody publishes and every reader knows to exist: valid appeals by quarter, region and
 * issue group. The published tables fix its two-way margins, and not every set of two-way margins
 * belongs to a table of whole numbers ≥ 0; without it the auditor would count on tables that cannot
 * exist and find withheld counts in more doubt than they are. With it every set of base counts that
 * fits is one that some set of records has: the other tables only divide its cells further, and
 * divisions of one cell can always be joined.
 */
export const CUBE: Table = tableSchema.parse({
  id: 'cube',
  title: { zh: '季度 × 区域 × 大类', en: 'Quarter by region by issue group' },
  grain: { zh: '不公布', en: 'not published' },
  dimensions: [D.quarter, D.region, D.issue_group],
  measures: ['valid'],
  base: null,
  rates: [],
  basis: { zh: '按收到日期归期', en: 'By date of receipt' },
  universe: 'valid',
  clock: 'received',
  privacy: 'local',
  restated: 'agency',
});

/** The cube over every quarter that some table covers; all its cells are unknown. */
export function cubeView(views: readonly View[], policy: Policy, unknowns: Unknowns): View {
  const threshold = thresholdOf(CUBE, policy);
  const rows = quartersOf(views).flatMap((period) =>
    rowsOfPeriod(CUBE, period).map((codes) => ({
      codes,
      period,
      values: CUBE.measures.map(() => unknowns.add({ table: CUBE.id, period }, threshold, false)),
      counted: '',
      rates: new Map(),
    })),
  );
  return { table: CUBE, rows };
}

/** Quarters in which every month lies in a published period of some length. */
function quartersOf(views: readonly View[]): string[] {
  const spans = views
    .filter(({ table }) => calendarOf(table) && table.measures.includes('valid'))
    .flatMap(({ rows }) => rows.map(({ period }) => period));
  const months = [...new Set(spans)].map(monthsOf).filter((span) => span !== null);
  const first = Math.min(...months.map((span) => span.first));
  const last = Math.max(...months.map((span) => span.last));
  return months.length ? periodsWithin('quarter', { first: first - (first % 3), last }) : [];
}
