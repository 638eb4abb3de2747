import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateSample } from '../../data/sample/generate.ts';
import { loadForums } from '../../pipeline/forums.ts';
import { publishForums } from '../../pipeline/pipeline.ts';
import { sampleOrder } from '../../pipeline/sample-order.ts';
import { openWorld } from '../../pipeline/world.ts';

/**
 * The sample’s 38 editions, published one after another: how long protecting and auditing takes for
 * an ordinary edition, for one that closes a year, and for all of them.
 */
const folder = mkdtempSync(path.join(tmpdir(), 'history-'));
const steps: { step: string; at: number }[] = [];
try {
  generateSample(folder);
  const world = await openWorld({
    threads: 2,
    progress: (step) => steps.push({ step, at: performance.now() }),
  });
  await publishForums(world, sampleOrder(folder, path.join(folder, 'editions')));
  await world.close();
  steps.push({ step: 'end', at: performance.now() });
  console.log(JSON.stringify(secondsOf()));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Seconds of protect and audit together, by edition. */
function secondsOf(): { edition: number; asOf: string; seconds: number }[] {
  const found = new Map<string, number>();
  let edition = '';
  for (const [place, { step, at }] of steps.entries()) {
    if (step.startsWith('edition ')) edition = step;
    const next = steps[place + 1]?.at ?? at;
    if (step === 'protect' || step === 'audit')
      found.set(edition, (found.get(edition) ?? 0) + (next - at) / 1000);
  }
  const forums = loadForums(path.join(folder, 'forums.csv'));
  return [...found.values()].map((seconds, place) => ({
    edition: place + 1,
    asOf: forums[place]?.as_of ?? '',
    seconds,
  }));
}
