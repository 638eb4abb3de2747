import { readFileSync } from 'node:fs';
import { Failure } from '../contract/failures.ts';
import { TABLES } from '../contract/tables.ts';
import type { World } from '../world.ts';
import { samplePersons } from './contributors.ts';
import { IDENTITY_CHECKS, PERIOD_CHECKS, PERIOD_TOTALS } from './sums.ts';

/** Small bases that several tables are built from; each may rest on the ones before. */
const BASES = ['int_funnel', 'int_places', 'int_cube', 'int_days'];
const CHECKS = [
  ...IDENTITY_CHECKS,
  ...PERIOD_CHECKS,
  ...['levels', 'order', 'stock'].map((name) => ({ name, sql: sqlFile(`checks/${name}.sql`) })),
];

/** Build `out_<table>` for every declared table from `facts`, each by its own SQL file. */
export async function buildTables(world: World): Promise<void> {
  for (const name of BASES)
    await world.run(`create or replace table ${name} as ${sqlFile(`sql/${name}.sql`)}`);
  await samplePersons(world);
  for (const { id, settles } of TABLES) {
    world.progress(`table ${id}`);
    await world.run(`set variable settles = ${settles}`);
    await world.run(`create or replace table out_${id} as ${sqlFile(`sql/${id}.sql`)}`);
  }
}

/** An identity, and the rows of the built tables in which it does not hold. */
export interface Checked {
  name: string;
  broken: string[];
}

/** Run the identities one after another; each is a query that must return no row. */
export async function* runIdentities(world: World): AsyncGenerator<Checked> {
  await world.run(PERIOD_TOTALS);
  for (const { name, sql } of CHECKS) {
    const found = await world.rows<{ at: string }>(sql);
    yield { name, broken: found.map(({ at }) => at) };
  }
}

/**
 * Stop at the first identity that does not hold.
 * @throws Failure identity, naming the identity, the table and the period
 */
export async function checkIdentities(world: World): Promise<void> {
  for await (const { name, broken } of runIdentities(world))
    if (broken.length) throw new Failure('identity', name, broken.slice(0, 5).join('; '));
}

function sqlFile(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}
