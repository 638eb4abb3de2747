import path from 'node:path';
import { z } from 'zod';
import { CHECKLIST } from '../contract/checklist.ts';
import { startBuild } from '../preview/build.ts';
import { copyArchive, copyRegister, PREVIEW } from '../preview/copy.ts';
import { serveFolder } from '../preview/serve.ts';
import { teller } from '../progress.ts';
import { inChinese, inJson, inLocale, say } from '../say.ts';
import { PUBLISH_STEPS } from '../steps.ts';
import { inTurn } from './building.ts';
import { besideOf } from './checklist-beside.ts';
import { command } from './command.ts';
import { EDITIONS, EXPORTS, FORUM, PROFILE, RECOUNT, REPORT, registerOf } from './options.ts';
import { previewReviewer } from './preview-reviewer.ts';
import { orderOf, publication, publicationShape } from './publication.ts';
import { typedAgain } from './typed-again.ts';
import { whenStopped } from './when-stopped.ts';

const EXAMPLE = 'preview -- --forum 14 台账.xlsx';
const OPTIONS = { ...FORUM, ...PROFILE, ...EDITIONS, ...RECOUNT, ...REPORT } as const;
const STEPS = [...PUBLISH_STEPS, 'build'] as const;
const STOPPED = { zh: '预览已停止。', en: 'The preview has stopped.' };

export const preview = command({
  name: 'preview',
  group: 'month',
  does: {
    zh: '照发布做一遍，只做在自己的副本里，生成网页来看；什么也不发布',
    en: 'do all that publish does, into a copy of your own, and build its pages; publishes nothing',
  },
  words: EXPORTS,
  options: {
    ...OPTIONS,
    'no-serve': {
      says: {
        zh: '只生成，不打开网址（--json 也这样）',
        en: 'build only, and serve nothing (as --json does)',
      },
    },
  },
  examples: [
    {
      line: EXAMPLE,
      says: { zh: '预览第14场，看完按 Ctrl-C', en: 'look at forum 14; Ctrl-C ends it' },
    },
    {
      line: 'preview -- --forum 14 --no-serve 台账.xlsx',
      says: { zh: '只生成到文件夹', en: 'only into the folder' },
    },
  ],
  writes: {
    zh: `只写 ${PREVIEW}，每次重来；每页标明“预览，未发布”，只有这台电脑能打开。`,
    en: `${PREVIEW} alone, made anew each time; every page says that it is not published, and this machine alone can open it.`,
  },
  next: {
    zh: '看过没有问题就发布：npm run publish -- --forum 14 台账.xlsx',
    en: 'If all is well: npm run publish -- --forum 14 ledger.xlsx',
  },
  result: z.strictObject({
    ...publicationShape,
    blocking: z
      .array(z.enum(CHECKLIST.map(({ id }) => id)))
      .describe('Items of the list at which publication would stop'),
    folder: z.string(),
  }),
  work: async ({ values, words }) => {
    const publish = typedAgain('publish', OPTIONS, { values, words });
    const copy = path.resolve(PREVIEW);
    const order = orderOf(values, words, path.join(copy, 'editions'), EXAMPLE);
    const { site, editions } = copyArchive(values.editions, copy);
    copyRegister(registerOf(values.editions), registerOf(editions));
    const reviewer = previewReviewer(besideOf());
    const told = await publication({ ...order, reviewer }, values.report, STEPS);
    await inTurn(() => build(editions, site));
    if (values['no-serve'] || inJson())
      say(inChinese() ? `网页在 ${site}` : `The pages are in ${site}`);
    else await show(site);
    const next = { zh: `看过没有问题就发布：${publish}`, en: `If all is well: ${publish}` };
    return { exit: 0, result: { ...told, blocking: reviewer.blocking, folder: site }, next };
  },
});

async function build(editions: string, site: string): Promise<void> {
  const { step, stop } = teller(STEPS);
  step('build');
  const building = startBuild(editions, site);
  const forget = whenStopped(() => {
    stop();
    building.process.kill();
  });
  try {
    await building.done;
  } finally {
    forget();
    stop();
  }
}

/** Serve until somebody ends it from the keyboard. */
async function show(site: string): Promise<void> {
  const { address, close } = await serveFolder(site);
  say(
    inChinese()
      ? `预览：${address}（只有这台电脑能打开；按 Ctrl-C 停止）`
      : `Preview: ${address} (this machine alone can open it; Ctrl-C ends it)`,
  );
  await new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
  await close();
  say(inLocale(STOPPED));
}
