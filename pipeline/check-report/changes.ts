import type { Row, Shown } from '../contract/cells.ts';
import type { Changes } from '../contract/changes.ts';
import { codes } from '../contract/codes.ts';
import { type MeasureId, measure } from '../contract/measures.ts';
import { calendarOf, type Table } from '../contract/table.ts';
import { TABLES, table } from '../contract/tables.ts';
import { type Earlier, earlierOf } from '../protect/earlier.ts';
import { type ChangedCount, changedCounts } from '../protect/frozen.ts';
import type { World } from '../world.ts';
import type { Both } from './words.ts';

/** Province totals of a month that are set beside those published. */
export const COMPARED = ['received', 'valid', 'assigned', 'closed'] as const;
type Totals = Record<(typeof COMPARED)[number], number>;

export interface MonthFound {
  month: string;
  /** Null where the month is new. */
  before: Totals | null;
  now: Totals | null;
}

/** A city of which earlier editions had appeals and the export now has none. */
export interface CityFound {
  city: Both;
  before: number;
  /** Whether there are none at all, or none in the months since the last edition. */
  gone: 'all' | 'new_months';
}

/** A published period whose counts of appeals differ: publishing it again would be refused. */
export interface RefusedFound extends ChangedCount {
  table: Table;
}

export interface ChangesFound {
  /** Number of the edition compared with; null where there is none before. */
  edition: string | null;
  /** Why that edition could not be read, if it could not. */
  unread: Both | null;
  months: readonly MonthFound[];
  /** Records that are not as they were counted; null where no register knows. */
  records: Changes | null;
  refused: readonly RefusedFound[];
  /** Periods no edition has shown or left out, by table. */
  fresh: readonly { table: Table; periods: readonly string[] }[];
  cities: readonly CityFound[];
}

export const NO_CHANGES: ChangesFound = {
  edition: null,
  unread: null,
  months: [],
  records: null,
  refused: [],
  fresh: [],
  cities: [],
};

/**
 * What differs between the built tables and the edition before.
 *
 * @param shown the tables of that edition, as published
 */
export async function changesFound(
  world: World,
  edition: string,
  shown: readonly Shown[],
): Promise<ChangesFound> {
  const earlier = earlierOf(shown);
  const refused: RefusedFound[] = [];
  const fresh: { table: Table; periods: string[] }[] = [];
  for (const one of TABLES.filter(calendarOf)) {
    const rows = await countsOf(world, one);
    if (one.restated === 'agency')
      for (const changed of changedCounts({ table: one, rows }, earlier))
        refused.push({ table: one, ...changed });
    const periods = newPeriods(one, rows, earlier);
    if (periods.length) fresh.push({ table: one, periods });
  }
  const months = await monthsFound(world, shown);
  return {
    ...NO_CHANGES,
    edition,
    months,
    refused,
    fresh,
    cities: await citiesFound(world, shown, months),
  };
}

/** Rows of a built table with its counts of appeals, which are what a published period is held to. */
async function countsOf(world: World, { id, dimensions, measures }: Table): Promise<Row[]> {
  const counts = measures.filter((one) => measure(one).sensitivity === 'worker');
  const rows = await world.rows<Record<string, string | number | null>>(
    `select ${[
      ...dimensions.map((one) => `${one.id}::varchar as ${one.id}`),
      ...counts.map((one) => `${one}::double as ${one}`),
    ].join(', ')} from out_${id}`,
  );
  return rows.map((row) => ({
    keys: Object.fromEntries(dimensions.map((one) => [one.id, row[one.id] as string | null])),
    cells: Object.fromEntries(counts.map((one) => [one, row[one] as number])),
  }));
}

function newPeriods(of: Table, rows: readonly Row[], earlier: Earlier): string[] {
  const calendar = calendarOf(of)?.id ?? '';
  const known = earlier.periods(of);
  return [...new Set(rows.map(({ keys }) => keys[calendar] ?? ''))].filter(
    (period) => !known.has(period),
  );
}

const MONTHS = 'funnel_by_month';

async function monthsFound(world: World, shown: readonly Shown[]): Promise<MonthFound[]> {
  const published = rowsOf(shown, MONTHS);
  const rows = await countedMonths(world);
  const before = byMonth(published);
  const now = byMonth(rows);
  const all = [...new Set([...before.keys(), ...now.keys()])].sort();
  return all.map((month) => ({
    month,
    before: before.get(month) ?? null,
    now: now.get(month) ?? null,
  }));
}

function rowsOf(shown: readonly Shown[], id: string): readonly Row[] {
  return shown.find((one) => one.table.id === id)?.rows ?? [];
}

async function countedMonths(world: World): Promise<Row[]> {
  const rows = await world.rows<Totals & { month: string }>(
    `select month, ${COMPARED.map((id) => `${id}::double as ${id}`).join(', ')} from out_${MONTHS}`,
  );
  return rows.map(({ month, ...cells }) => ({ keys: { month }, cells }));
}

function byMonth(rows: readonly Row[]): Map<string, Totals> {
  const totals = ({ cells }: Row) =>
    Object.fromEntries(COMPARED.map((id: MeasureId) => [id, cells[id] ?? 0])) as Totals;
  return new Map(rows.map((row) => [row.keys.month ?? '', totals(row)]));
}

const CITIES = table('funnel_by_city').id;
/** Appeals a city would have in the new months if it went on as published: of so many none is odd. */
const EXPECTED = 3;

async function citiesFound(
  world: World,
  shown: readonly Shown[],
  months: readonly MonthFound[],
): Promise<CityFound[]> {
  const before = new Map<string, number>();
  for (const { keys, cells } of rowsOf(shown, CITIES))
    before.set(keys.city ?? '', (before.get(keys.city ?? '') ?? 0) + (cells.valid ?? 0));
  const years = new Set(rowsOf(shown, CITIES).map(({ keys }) => keys.year)).size;
  const fresh = months.filter((one) => !one.before).map(({ month }) => monthNumber(month));
  const rows = await world.rows<{ city: string; n: number; fresh: number }>(
    `select city::varchar as city, count(*)::integer as n,
      count(*) filter (received_month in (${[-1, ...fresh].join(', ')}))::integer as fresh
     from facts where validity = 'valid' group by city`,
  );
  const now = new Map(rows.map((row) => [row.city, row]));
  return codes('cities').flatMap(({ code, zh, en }): CityFound[] => {
    const had = before.get(code) ?? 0;
    const has = now.get(code);
    const due = years ? (had / (12 * years)) * fresh.length : 0;
    if (!had || has?.fresh || (has && due < EXPECTED)) return [];
    return [{ city: { zh, en }, before: had, gone: has ? 'new_months' : 'all' }];
  });
}

/** Months as the facts count them. */
function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}
