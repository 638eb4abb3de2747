import { rmSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { generateSample } from '../../data/sample/generate.ts';
import { sampleOrder } from '../sample-order.ts';
import { command } from './command.ts';
import { registerOf } from './options.ts';
import { publication, publicationShape } from './publication.ts';

const SAMPLE = path.resolve('data/sample');
const EXPORT = path.join(SAMPLE, 'export');
const EDITIONS = path.join(SAMPLE, 'editions');
const PRIVATE = path.join(SAMPLE, 'private');

export const sample = command({
  name: 'sample',
  group: 'try',
  does: {
    zh: '生成编造的示例数据并发布其各期',
    en: 'make the invented sample data and publish its editions',
  },
  options: {},
  examples: [{ line: 'sample', says: { zh: '半分钟左右', en: 'takes about half a minute' } }],
  writes: {
    zh: 'data/sample 里的 export 和 editions，每次都重新生成；不碰真实数据。',
    en: 'export and editions in data/sample, made anew each time; nothing real is touched.',
  },
  next: {
    zh: 'npm run build:sample，再 npm run serve',
    en: 'npm run build:sample, then npm run serve',
  },
  result: z.strictObject({ ...publicationShape, archive: z.string() }),
  work: async () => {
    // the sample is made anew each time; nothing real is ever kept in these folders
    for (const folder of [EXPORT, EDITIONS, PRIVATE])
      rmSync(folder, { recursive: true, force: true });
    generateSample(EXPORT);
    const told = await publication({
      ...sampleOrder(EXPORT, EDITIONS),
      register: registerOf(EDITIONS),
    });
    return { exit: 0, result: { ...told, archive: EDITIONS } };
  },
});
