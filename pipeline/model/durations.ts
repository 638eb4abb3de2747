import type { Cell } from '../contract/cells.ts';
import { isDays, type MeasureId } from '../contract/measures.ts';
import type { Table } from '../contract/table.ts';
import { allowedQuantiles } from '../stats/survival/allowed-quantiles.ts';
import { kaplanMeier } from '../stats/survival/kaplan-meier.ts';
import { survivalQuantiles } from '../stats/survival/quantiles.ts';
import type { World } from '../world.ts';
import { keyOf, labelledSql, shownScopeSql } from './scope.ts';

interface Day {
  day: number;
  events: number;
  censored: number;
}

type Days = Partial<Record<MeasureId, Cell>>;

/** Whether a table prints days to close. */
export function hasDays({ measures }: Table): boolean {
  return measures.some(isDays);
}

/** Days to close of each row of a table, keyed by its dimensions; rows without appeals have none. */
export async function durations(world: World, table: Table): Promise<Map<string, Days>> {
  const names = table.dimensions.map(({ id }) => id);
  const rows = await world.rows<Day & Record<string, unknown>>(daysSql(table));
  const groups = new Map<string, Day[]>();
  for (const row of rows) {
    const key = keyOf(names.map((name) => row[name]));
    const days = groups.get(key) ?? [];
    days.push(row);
    groups.set(key, days);
  }
  return new Map([...groups].map(([key, days]) => [key, daysOf(days)]));
}

function daysSql(table: Table): string {
  const names = table.dimensions.map(({ id }) => id).join(', ');
  if (table.id === 'time_to_close')
    return `select getvariable('forum')::varchar as forum, since, day,
        sum(closed)::integer as events, sum("left")::integer as censored
      from int_days group by since, day order by since, day`;
  return `with counted as (
      select ${names}, days_assigned::integer as day,
        count(*) filter (state = 'closed')::integer as events,
        count(*) filter (state <> 'closed')::integer as censored
      from (${shownScopeSql(table, `disposition = 'assigned' and days_assigned is not null`, 'days_assigned, state')})
      group by all
    )
    select ${labelledSql(table)}, day, events, censored from counted order by all`;
}

/** Quartiles of the time until closure, in whole days, as far as there are closures enough. */
function daysOf(days: readonly Day[]): Days {
  const curve = kaplanMeier(days);
  const allowed = allowedQuantiles(curve.events);
  const [lower, median, upper] = survivalQuantiles(curve);
  const printed = (p: number, value: number | null | undefined) =>
    allowed.includes(p) && value !== null && value !== undefined ? Math.ceil(value) : null;
  return {
    days_lower: printed(0.25, lower?.estimate),
    days_median: printed(0.5, median?.estimate),
    days_median_low: printed(0.5, median?.lower),
    days_median_high: printed(0.5, median?.upper),
    days_upper: printed(0.75, upper?.estimate),
  };
}
