import { measure } from '../../contract/measures.ts';
import { calendarOf, type Dimension, type Table } from '../../contract/table.ts';
import { type Cut, finestCut, levelOf, refines } from './coarsening.ts';
import { nameOf } from './sensitive.ts';

/** Whether a table counts by date of receipt in calendar periods. */
export function isCounted(table: Table): boolean {
  return table.clock === 'received' && calendarOf(table) !== undefined;
}

/** Whether its rows add up with those of other such tables: each appeal stands in one row. */
export function addsUp(table: Table): boolean {
  return isCounted(table) && !table.overlapping;
}

/** Every cut at which tables have figures to compare, each once, in a fixed order. */
export function cutsOf(tables: readonly Table[]): Cut[] {
  const counted = tables.filter(isCounted);
  return unique([
    ...counted.map((one) => [levelOf(calendarOf(one) as Dimension)]),
    ...counted.flatMap((one) => sharedCuts(one, counted, one.measures.map(nameOf))),
    ...counted.flatMap((one) => one.measures.flatMap((id) => wholeCuts(one, counted, id))),
  ]);
}

/**
 * The cuts at which the whole that a measure counts some of can be read beside it; of cuts one of
 * which refines the other, the finer one.
 */
export function wholeCuts(
  one: Table,
  tables: readonly Table[],
  id: Table['measures'][number],
): Cut[] {
  const { within } = measure(id);
  if (within === undefined) return [];
  const cuts = unique(sharedCuts(one, tables, [within]));
  return cuts.filter((cut) => !cuts.some((other) => other !== cut && refines(other, cut)));
}

/** Cuts shared with the tables that add up and have one of these names. */
function sharedCuts(one: Table, tables: readonly Table[], names: readonly string[]): Cut[] {
  return tables
    .filter((other) => other !== one && addsUp(other))
    .filter(({ measures }) => measures.some((id) => names.includes(nameOf(id))))
    .map((other) => finestCut(one, other));
}

function unique(cuts: readonly Cut[]): Cut[] {
  return [...new Map(cuts.map((cut) => [cut.join(), cut])).values()].sort((a, b) =>
    a.join() < b.join() ? -1 : 1,
  );
}
