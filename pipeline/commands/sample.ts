import { rmSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { BROKEN_OFF, WITHDRAWN_AS, writeBrokenOff } from '../../data/sample/broken-off.ts';
import { generateSample } from '../../data/sample/generate.ts';
import { editionId } from '../contract/edition.ts';
import { alone } from '../lock.ts';
import type { Order } from '../order.ts';
import { withdraw } from '../publish/withdraw.ts';
import { sampleOrder } from '../sample-order.ts';
import { inChinese, say } from '../say.ts';
import { command } from './command.ts';
import { registerOf } from './options.ts';
import { publication, publicationShape } from './publication.ts';

const SAMPLE = path.resolve('data/sample');
const EXPORT = path.join(SAMPLE, 'export');
const BROKEN = path.join(SAMPLE, 'export-broken-off');
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
    zh: 'data/sample 里的 export、export-broken-off 和 editions，每次都重新生成；不碰真实数据。',
    en: 'export, export-broken-off and editions in data/sample, made anew each time; nothing real is touched.',
  },
  next: {
    zh: 'npm run build:sample，再 npm run serve',
    en: 'npm run build:sample, then npm run serve',
  },
  result: z.strictObject({ ...publicationShape, archive: z.string() }),
  work: async () => {
    // the sample is made anew each time; nothing real is ever kept in these folders
    for (const folder of [EXPORT, BROKEN, EDITIONS, PRIVATE])
      rmSync(folder, { recursive: true, force: true });
    generateSample(EXPORT);
    writeBrokenOff(EXPORT, BROKEN);
    const before = await publish(EXPORT, (forum) => forum < BROKEN_OFF);
    tell();
    const broken = await publish(BROKEN, (forum) => forum === BROKEN_OFF);
    const id = editionId(BROKEN_OFF);
    await alone(EDITIONS, async () => withdraw(EDITIONS, id, WITHDRAWN_AS));
    const again = await publish(EXPORT, (forum) => forum >= BROKEN_OFF, { recount: true });
    const editions = [before, broken, again].flatMap((one) => one.editions);
    return { exit: 0, result: { ...again, editions, archive: EDITIONS } };
  },
});

function tell(): void {
  say(
    inChinese()
      ? `第 ${BROKEN_OFF} 场先用一份中断的导出发布，再撤回，然后重新发布：`
      : `Forum ${BROKEN_OFF} is published from an export that broke off, withdrawn, and published again:`,
  );
}

/** Publish some forums of an export of the sample. */
function publish(
  exported: string,
  isAsked: (forum: number) => boolean,
  more: Pick<Order, 'recount'> = {},
) {
  const order = sampleOrder(exported, EDITIONS);
  const forums = order.forums.filter(({ number }) => isAsked(number));
  return publication({ ...order, forums, register: registerOf(EDITIONS), ...more });
}
