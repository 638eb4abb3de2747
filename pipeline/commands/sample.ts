import { rmSync } from 'node:fs';
import path from 'node:path';
import { generateSample } from '../../data/sample/generate.ts';
import { publishForums } from '../pipeline.ts';
import { reportEditions, reportIntake } from '../report.ts';
import { sampleOrder } from '../sample-order.ts';
import type { Command } from './commands.ts';
import { inWorld } from './in-world.ts';
import { registerOf } from './options.ts';

const SAMPLE = path.resolve('data/sample');
const EXPORT = path.join(SAMPLE, 'export');
const EDITIONS = path.join(SAMPLE, 'editions');
const PRIVATE = path.join(SAMPLE, 'private');

export const sample: Command = {
  help: `sample  生成示例数据并发布其各期 / make the sample data and publish its editions
  npm run sample`,
  run: async () => {
    // the sample is made anew each time; nothing real is ever kept in these folders
    for (const folder of [EXPORT, EDITIONS, PRIVATE])
      rmSync(folder, { recursive: true, force: true });
    generateSample(EXPORT);
    const order = { ...sampleOrder(EXPORT, EDITIONS), register: registerOf(EDITIONS) };
    return inWorld(async (world) => {
      const { editions } = await publishForums(world, order, (found) => reportIntake(world, found));
      reportEditions(editions, EDITIONS);
      return 0;
    });
  },
};
