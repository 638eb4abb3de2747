import { CHANGE_KINDS, type ChangeKind } from '../contract/changes.ts';
import { labelsIn } from '../contract/lists.ts';
import { measure } from '../contract/measures.ts';
import { calendarOf } from '../contract/table.ts';
import { table } from '../contract/tables.ts';
import { type ChangesFound, COMPARED, type RefusedFound } from './changes.ts';
import type { Taken } from './found.ts';
import type { Cell, Ledger } from './ledger.ts';
import { type Both, HEADS, PARTS, type Tell, UNPROTECTED } from './words.ts';

export const KINDS = {
  records: { zh: '公布过的记录变了', en: 'records in print have changed' },
  refused: { zh: '已公布的时期变了', en: 'a published period has changed' },
  city: { zh: '地市没有诉求', en: 'a city without appeals' },
  fresh: { zh: '新的时期', en: 'new periods' },
  month: { zh: '全省各月', en: 'province by month' },
} as const satisfies Record<string, Both>;

/** Everything that differs from the edition before, one line a figure. */
export function byChange({ trials }: Taken, tell: Tell): Ledger {
  return {
    id: 'changes',
    title: tell(PARTS.changes),
    says: [tell(UNPROTECTED)],
    columns: [
      { title: tell(HEADS.kind), width: 22 },
      { title: tell(HEADS.table), width: 30 },
      { title: tell(HEADS.period), width: 20 },
      { title: tell(HEADS.measure), width: 36 },
      { title: tell(HEADS.before), width: 12, as: 'count' },
      { title: tell(HEADS.now), width: 12, as: 'count' },
      { title: tell(HEADS.change), width: 12, as: 'count' },
    ],
    rows: trials.flatMap(({ changes }) => [
      ...refusedRows(changes, tell),
      ...recordRows(changes, tell),
      ...cityRows(changes, tell),
      ...freshRows(changes, tell),
      ...monthRows(changes, tell),
    ]),
  };
}

/** Counts of published periods that differ: table, period, figure, before and now. */
export function refusedRows({ refused }: ChangesFound, tell: Tell): Cell[][] {
  return refused.map((one) => [
    tell(KINDS.refused),
    tell(one.table.title),
    one.period,
    figureOf(one, tell),
    one.before,
    one.now,
    difference(one.before, one.now),
  ]);
}

/** Dimensions beside the period, by their labels, and the figure. */
function figureOf({ table: of, row, measure: id }: RefusedFound, tell: Tell): string {
  if (!row || !id) return tell({ zh: '整个时期不见了', en: 'the whole period is gone' });
  const calendar = calendarOf(of);
  const labels = of.dimensions
    .filter((one) => one !== calendar)
    .map(({ id: name, list }) => {
      const code = row.keys[name] ?? '';
      const label = list && labelsIn(list).find((one) => one.code === code);
      return label ? tell(label) : code;
    });
  return [...labels, tell(measure(id))].join(' · ');
}

/** How many records are not as they were counted before, by what has changed. */
export function recordRows({ records }: ChangesFound, tell: Tell): Cell[][] {
  if (records === null) return [];
  return Object.entries(CHANGE_KINDS)
    .map(([id, label]) => ({ label, n: records[id as ChangeKind] }))
    .filter(({ n }) => n > 0)
    .map(({ label, n }) => [tell(KINDS.records), null, null, tell(label), null, n, null]);
}

/** Cities that had appeals and have none now. */
export function cityRows({ cities }: ChangesFound, tell: Tell): Cell[][] {
  return cities.map(({ city, before, gone }) => [
    tell(KINDS.city),
    tell(table('funnel_by_city').title),
    gone === 'all'
      ? tell({ zh: '全部时期', en: 'all periods' })
      : tell({ zh: '上一期以后的各月', en: 'months since the last edition' }),
    tell(city),
    before,
    0,
    null,
  ]);
}

/** Periods shown for the first time, by table. */
export function freshRows({ fresh }: ChangesFound, tell: Tell): Cell[][] {
  return fresh.map(({ table: of, periods }) => [
    tell(KINDS.fresh),
    tell(of.title),
    periods.length > 2
      ? `${periods[0]} … ${periods.at(-1)}`
      : periods.join(tell({ zh: '、', en: ', ' })),
    tell({ zh: `${periods.length} 个时期`, en: `${periods.length} periods` }),
    null,
    null,
    null,
  ]);
}

function monthRows({ months }: ChangesFound, tell: Tell): Cell[][] {
  return months.flatMap(({ month, before, now }) =>
    COMPARED.map((id): Cell[] => [
      tell(KINDS.month),
      tell(table('funnel_by_month').title),
      month,
      tell(measure(id)),
      before?.[id] ?? null,
      now?.[id] ?? null,
      difference(before?.[id] ?? null, now?.[id] ?? null),
    ]),
  );
}

function difference(before: number | null, now: number | null): number | null {
  return before === null || now === null ? null : now - before;
}
