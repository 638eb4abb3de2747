import { IDENTITIES } from '../contract/identities.ts';
import { type MeasureId, measure } from '../contract/measures.ts';
import { calendarOf } from '../contract/table.ts';
import type { Grid, Relation } from './system.ts';
import type { Wholes } from './wholes.ts';

/** How the measures of a row hang together, and what a count is a part of. */
export function withinRows(grids: readonly Grid[], wholes: Wholes): Relation[] {
  return grids.flatMap((grid) => [
    ...IDENTITIES.flatMap(({ whole, parts, complete }) => {
      const here = parts.filter((id) => grid.table.measures.includes(id));
      if (!grid.table.measures.includes(whole) || here.length === 0) return [];
      const fixed = complete && here.length === parts.length;
      return grid.rows.flatMap((_, row) =>
        some(relation(grid, row, [[whole, 1], ...minus(here)], fixed)),
      );
    }),
    ...atMostTheWhole(grid, wholes),
  ]);
}

type Signed = readonly (readonly [MeasureId, number])[];

function minus(ids: readonly MeasureId[]): Signed {
  return ids.map((id) => [id, -1] as const);
}

function relation(grid: Grid, row: number, signed: Signed, fixed: boolean): Relation {
  const terms = new Map<number, number>();
  let slack = 0;
  for (const [id, sign] of signed) {
    slack += sign * (grid.rows[row]?.cells[id] ?? 0);
    const variable = grid.variable(row, id);
    if (variable >= 0) terms.set(variable, sign);
  }
  return { terms, slack: fixed ? null : slack };
}

/**
 * A count of some appeals is at most the count of all in its period; where appeals stand in
 * several rows, the rows together are at least all of them.
 */
function atMostTheWhole(grid: Grid, wholes: Wholes): Relation[] {
  const calendar = calendarOf(grid.table)?.id ?? '';
  const relations: Relation[] = [];
  for (const id of grid.table.measures) {
    const { within } = measure(id);
    if (!within) continue;
    const together = new Map<string, Relation>();
    for (const [row, { keys }] of grid.rows.entries()) {
      const period = keys[calendar] ?? '';
      const whole = wholes.of(within, period);
      if (whole === undefined) continue;
      const one = relation(grid, row, [[id, -1]], false);
      relations.push({ ...one, slack: (one.slack ?? 0) + whole });
      if (!grid.table.overlapping) continue;
      const all = together.get(period) ?? { terms: new Map(), slack: -whole };
      for (const variable of one.terms.keys()) all.terms.set(variable, 1);
      all.slack = (all.slack ?? 0) - (one.slack ?? 0);
      together.set(period, all);
    }
    relations.push(...together.values());
  }
  return relations.flatMap(some);
}

function some(one: Relation): Relation[] {
  return one.terms.size > 0 ? [one] : [];
}
