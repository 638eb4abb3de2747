import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { publishForums } from '../../pipeline/pipeline.ts';
import { openWorld } from '../../pipeline/world.ts';
import { measured } from './measured.ts';
import { benchOrder } from './order.ts';

/** The whole line, from the file to one edition. */
const [file = ''] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
const steps: [string, number][] = [];
await measured(async () => {
  const world = await openWorld({
    threads: 2,
    progress: (step) => steps.push([step, performance.now()]),
  });
  await publishForums(world, benchOrder(file, path.join(folder, 'editions')));
  await world.close();
});
rmSync(folder, { recursive: true });
if (process.env.STEPS)
  for (const [at, [step, time]] of steps.entries())
    console.error(step, Math.round((steps[at + 1]?.[1] ?? performance.now()) - time));
