import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DURATION_TABLES } from '../../pipeline/contract/tables/duration.ts';
import { publishForums } from '../../pipeline/pipeline.ts';
import { openWorld, type World } from '../../pipeline/world.ts';
import { benchOrder } from './order.ts';

/**
 * How much the statistics add to the line: the time of every statement that only they need, over
 * the time of all the rest. Days in the facts cannot be left out of the statement that makes them,
 * so that statement runs twice more, with and without them, and these two runs are taken off again.
 */
const [file = ''] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
const TABLES = [...DURATION_TABLES.map(({ id }) => `out_${id}`), 'out_data_quality', 'int_days'];
const spent = { statistics: 0, apart: 0 };

const started = performance.now();
const world = await openWorld({ threads: 2 });
await publishForums(watched(world), benchOrder(file, path.join(folder, 'editions')));
await world.close();
const all = (performance.now() - started) / 1000 - spent.apart;
rmSync(folder, { recursive: true });
console.log(JSON.stringify({ statistics: spent.statistics, rest: all - spent.statistics }));

/** The same world, with a watch on the statements of the statistics. */
function watched(real: World): World {
  return {
    ...real,
    run: async (sql) => {
      const seconds = await timed(() => real.run(sql));
      if (TABLES.some((table) => sql.includes(`table ${table} as`))) spent.statistics += seconds;
      if (sql.includes('table facts as')) await timeDays(real, sql);
    },
    rows: async (sql) => {
      let rows: Awaited<ReturnType<typeof real.rows>> = [];
      const seconds = await timed(async () => {
        rows = await real.rows(sql);
      });
      if (/days_assigned|int_days/.test(sql)) spent.statistics += seconds;
      return rows as never;
    },
  };
}

async function timeDays(real: World, sql: string): Promise<void> {
  const bare = sql
    .replace(
      /case when handled = 'assigned' and coalesce\(v_closed >= assigned_on[^;]*?as days_assigned/,
      'null::smallint as days_assigned',
    )
    .replace(
      /case when handled = 'assigned' and coalesce\(v_closed >= v_received[^;]*?as days_received/,
      'null::smallint as days_received',
    )
    .replace(/stopped_on > last_day[^,]*as month_end/, 'false as month_end');
  if (/stopped_on - |last_day/.test(bare.split('from told')[1] ?? ''))
    throw new Error('the days are still in the statement');
  const without = await timed(() => real.run(bare));
  const withDays = await timed(() => real.run(sql));
  spent.apart += without + withDays;
  spent.statistics += Math.max(0, withDays - without);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1000;
}
