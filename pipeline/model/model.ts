import { readFileSync } from 'node:fs';
import { Failure } from '../contract/failures.ts';
import { TABLES } from '../contract/tables.ts';
import type { World } from '../world.ts';
import { samplePersons } from './contributors.ts';

const CHECKS = [
  'c1_received',
  'c2_valid',
  'c3_assigned',
  'c4_parts',
  'c5_key_issues',
  'c6_callbacks',
  'c7_order',
  'c9_stock',
];

/** Build `out_<table>` for every declared table from `facts`, each by its own SQL file. */
export async function buildTables(world: World): Promise<void> {
  await world.run(`create or replace table int_funnel as ${sqlFile('sql/int_funnel.sql')}`);
  await samplePersons(world);
  for (const { id } of TABLES) {
    world.progress(`table ${id}`);
    await world.run(`create or replace table out_${id} as ${sqlFile(`sql/${id}.sql`)}`);
  }
}

/**
 * Run the identities; each is a query that must return no row.
 * @throws Failure identity, naming the identity, the table and the period
 */
export async function checkIdentities(world: World): Promise<void> {
  for (const check of CHECKS) {
    const broken = await world.rows<{ at: string }>(sqlFile(`checks/${check}.sql`));
    if (broken.length)
      throw new Failure(
        'identity',
        check,
        broken
          .slice(0, 5)
          .map(({ at }) => at)
          .join('; '),
      );
  }
}

function sqlFile(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}
