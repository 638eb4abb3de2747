import { Failure } from '../contract/failures.ts';
import { codeAt, levelsFrom } from '../contract/levels.ts';
import { isCount, type MeasureId, measure } from '../contract/measures.ts';
import { calendarOf } from '../contract/table.ts';
import type { Grid, Relation } from './system.ts';

/** One measure of one table, under the name by which tables can be compared. */
interface Series {
  grid: Grid;
  id: MeasureId;
  levels: readonly string[];
}

/** Periods of the level below that make up one of a level above. */
const PARTS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

/**
 * Every sum two tables share: both add up to the same at the finest level both can be added up to.
 * @throws Failure identity where two tables do not agree
 */
export function margins(grids: readonly Grid[]): Relation[] {
  const relations: Relation[] = [];
  for (const series of comparable(grids).values())
    for (const [at, one] of series.entries())
      for (const other of series.slice(at + 1)) relations.push(...shared(one, other));
  return relations;
}

function comparable(grids: readonly Grid[]): Map<string, Series[]> {
  const found = new Map<string, Series[]>();
  for (const grid of grids) {
    const { clock, overlapping, dimensions, measures } = grid.table;
    if (clock !== 'received' || overlapping || !calendarOf(grid.table)) continue;
    for (const id of measures.filter(isCount)) {
      const name = measure(id).total ?? id;
      const series = { grid, id, levels: dimensions.map((one) => one.id) };
      found.set(name, [...(found.get(name) ?? []), series]);
    }
  }
  return found;
}

interface Sum {
  variables: number[];
  total: number;
  periods: Set<string>;
}

function shared(one: Series, other: Series): Relation[] {
  const levels = commonLevels(one.levels, other.levels);
  const [left, right] = [sums(one, levels), sums(other, levels)];
  const relations: Relation[] = [];
  for (const [key, a] of left) {
    const b = right.get(key);
    if (!b) continue;
    if (a.total !== b.total)
      throw new Failure('identity', `${one.grid.table.id} = ${other.grid.table.id}`, one.id);
    const terms = new Map<number, number>();
    for (const variable of a.variables) terms.set(variable, 1);
    for (const variable of b.variables) terms.set(variable, -1);
    if (terms.size > 0) relations.push({ terms, slack: null });
  }
  return relations;
}

/** The finest level both lists of dimensions reach, for each dimension both have. */
function commonLevels(one: readonly string[], other: readonly string[]): string[] {
  const reached = new Set(other.flatMap(levelsFrom));
  return one.flatMap((level) => levelsFrom(level).find((found) => reached.has(found)) ?? []);
}

/** Sums of a series at these levels, of periods that are all there. */
function sums({ grid, id, levels }: Series, to: readonly string[]): Map<string, Sum> {
  const found = new Map<string, Sum>();
  const calendar = levels.find((level) => level in PARTS) ?? '';
  const from = to.map((level) => levels.find((one) => levelsFrom(one).includes(level)) ?? '');
  for (const [row, { keys, cells }] of grid.rows.entries()) {
    const key = to
      .map((level, at) => codeAt(from[at] ?? '', keys[from[at] ?? ''] ?? '', level))
      .join(' ');
    const sum = found.get(key) ?? { variables: [], total: 0, periods: new Set<string>() };
    const variable = grid.variable(row, id);
    if (variable >= 0) sum.variables.push(variable);
    sum.total += cells[id] ?? 0;
    sum.periods.add(keys[calendar] ?? '');
    found.set(key, sum);
  }
  const coarse = to.find((level) => level in PARTS) ?? calendar;
  const needed = (PARTS[coarse] ?? 1) / (PARTS[calendar] ?? 1);
  for (const [key, { periods }] of found) if (periods.size < needed) found.delete(key);
  return found;
}
