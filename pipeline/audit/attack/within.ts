import { type MeasureId, measure } from '../../contract/measures.ts';
import { isCalendar, monthsOf } from '../read/period.ts';
import type { Cut } from './coarsening.ts';
import { wholeCuts } from './cuts.ts';
import { figureKey } from './figure-key.ts';
import type { World } from './figures.ts';
import { groupRows, type RowGroup } from './group-rows.ts';
import { type Relation, relation, type Weighed } from './relation.ts';
import { bestOf, placeOf, type Sum, weigh } from './sum.ts';
import type { View } from './view.ts';

/**
 * What counts some of another measure is at most that measure. Rows that exclude each other are so
 * together; where an appeal may stand in several rows each row is so alone, and as every appeal
 * stands in one at least, the rows together are at least the whole.
 */
export function within(view: View, world: World): Relation[] {
  const tables = world.views.map(({ table }) => table);
  return view.table.measures.flatMap((id) =>
    wholeCuts(view.table, tables, id).flatMap((cut) => withinAt(view, id, cut, world)),
  );
}

function withinAt(view: View, id: MeasureId, cut: Cut, world: World): Relation[] {
  const figures = world.figures.get(cut.join());
  const time = cut.findIndex(isCalendar);
  return groupRows(view, cut).flatMap((group) => {
    const key = figureKey(measure(id).within ?? '', group.codes, group.counted);
    const whole = key === null ? undefined : bestOf(figures?.get(key) ?? []);
    const months = monthsOf(group.codes[time] ?? '');
    if (!whole || !months) return [];
    return bounds(view, id, group, whole, world.covers.get(view)?.(months) ?? false);
  });
}

/** @param all whether the rows are all there are */
function bounds(view: View, id: MeasureId, group: RowGroup, whole: Sum, all: boolean): Relation[] {
  const { table } = view;
  const at = table.measures.indexOf(id);
  const places = [{ table: table.id, period: group.period }, placeOf(whole)];
  const parts = group.rows.map(({ values }) => values[at] ?? 0);
  const most = (some: typeof parts) =>
    relation('at least', [...weigh(whole, 1), ...weighed(some, -1)], places);
  if (!table.overlapping) return [most(parts)];
  const least = relation('at least', [...weighed(parts, 1), ...weigh(whole, -1)], places);
  return [...parts.map((part) => most([part])), ...(all ? [least] : [])];
}

function weighed(values: readonly Weighed[number][1][], times: number): Weighed {
  return values.map((value) => [times, value] as const);
}
