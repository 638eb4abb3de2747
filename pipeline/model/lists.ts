import { GRID_DIMENSIONS, gridOf } from '../contract/grid.ts';
import { ABOVE, codeAt } from '../contract/levels.ts';
import { AGE_BANDS, CLOCKS, CURVE_DAYS } from '../contract/states.ts';
import type { Dimension } from '../contract/table.ts';
import { DIMENSIONS } from '../contract/tables/dimensions.ts';
import type { World } from '../world.ts';

/**
 * Create the grids: table `list_<dimension>` (code, position), in display order; and for a level
 * with another above it `above_<dimension>` (code, above).
 */
export async function createGrids(world: World): Promise<void> {
  for (const dimension of GRID_DIMENSIONS) {
    const rows = gridOf(dimension).map(({ code }, position) => `('${code}', ${position})`);
    await world.run(`create table list_${dimension} as
      select code::varchar as code, position
      from (values ${rows.join(', ')}) as v (code, position)`);
    const above = ABOVE[dimension];
    if (above) await createAbove(world, dimension, above);
  }
  await world.run(
    valuesTable(
      'clocks',
      'code',
      CLOCKS.map(({ code }) => `'${code}'`),
    ),
  );
  await world.run(
    valuesTable(
      'age_bands',
      'code, "from"',
      AGE_BANDS.map((one) => `'${one.code}', ${one.from}`),
    ),
  );
  await world.run(
    valuesTable(
      'curve_days',
      'day, before',
      CURVE_DAYS.map((day, at) => `${day}, ${CURVE_DAYS[at - 1] ?? -1}`),
    ),
  );
}

function valuesTable(name: string, columns: string, rows: readonly string[]): string {
  const values = rows.map((row, position) => `(${row}, ${position})`).join(', ');
  return `create table list_${name} as select * from (values ${values}) as v (${columns}, position)`;
}

/** The codes are of the types of the facts: a join to a text would cost a cast a row. */
async function createAbove(world: World, dimension: string, above: string): Promise<void> {
  const rows = gridOf(dimension).map(
    ({ code }) => `('${code}', '${codeAt(dimension, code, above)}')`,
  );
  await world.run(`create table above_${dimension} as
    select code::${typeOf(dimension)} as code, above::${typeOf(above)} as above
    from (values ${rows.join(', ')}) as v (code, above)`);
}

function typeOf(dimension: string): string {
  const declared: Readonly<Record<string, Dimension>> = DIMENSIONS;
  return `code_${declared[dimension]?.list}`;
}
