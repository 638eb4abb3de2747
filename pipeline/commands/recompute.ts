import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { loadEditions } from '../../site/editions/load.ts';
import { readEdition } from '../../site/editions/read.ts';
import type { Edition } from '../../site/editions/schema.ts';
import { recompute as compare } from '../../site/recompute/recompute.ts';
import { demandAgreement, statementsOf, summary } from '../../site/recompute/report.ts';
import { Failure } from '../contract/failures.ts';
import { inChinese, say } from '../say.ts';
import { command } from './command.ts';
import { siteOption } from './options.ts';

const count = z.int().min(0);

export const recompute = command({
  name: 'recompute',
  group: 'month',
  does: {
    zh: '只用公布的表重算网页上的每句话、每个比率和区间',
    en: 'work out again what the pages say, from the published tables alone',
  },
  words: {
    name: { zh: '期的文件夹', en: 'EDITION' },
    says: { zh: '一期的文件夹，如 data/editions/014。', en: 'Folder of an edition.' },
    ...{ least: 1, most: 1, path: true },
  },
  options: {
    site: {
      ...siteOption({ zh: '拿来比较的网站', en: 'the built site to compare with' }),
      default: 'dist',
    },
    list: {
      says: {
        zh: '只列出这一期的每句话，不比较',
        en: 'print every sentence instead of comparing',
      },
    },
  },
  examples: [
    {
      line: 'recompute -- data/editions/014',
      says: { zh: '与 dist 里的网页比较', en: 'compare with the pages in dist' },
    },
    {
      line: 'recompute -- data/editions/014 --list',
      says: { zh: '列出第14期的每句话', en: 'list the sentences of edition 14' },
    },
  ],
  writes: { zh: '什么也不写。', en: 'Nothing.' },
  next: {
    zh: '不一致时重新生成网站（npm run build）再比较。',
    en: 'Where they differ, build the site again (npm run build) and compare.',
  },
  result: z.strictObject({
    edition: z.string(),
    compared: z
      .strictObject({
        ...{ pages: count, sentences: count, rates: count, figures: count },
        ...{ lines: count, charts: count },
      })
      .nullable(),
    sentences: z.array(z.strictObject({ name: z.string(), text: z.string() })),
  }),
  work: async ({ values: { site, list }, words: [folder = ''] }) => {
    if (!existsSync(path.join(folder, 'manifest.json')))
      throw new Failure('missing_file', path.join(path.basename(folder), 'manifest.json'));
    const edition = readEdition(path.dirname(folder), path.basename(folder));
    const result = list ? listed(edition) : compared(edition, folder, site);
    return { exit: 0, result: { edition: edition.id, ...result } };
  },
});

function listed(edition: Edition) {
  const sentences = statementsOf(edition, inChinese() ? 'zh' : 'en');
  for (const { name, text } of sentences) say(`${name}\n  ${text}`);
  return { compared: null, sentences };
}

function compared(edition: Edition, folder: string, site: string) {
  if (!existsSync(site))
    throw new Failure('missing_file', `${path.basename(site)} (npm run build)`);
  const archive = archiveAround(folder);
  const known = archive.find(({ id }) => id === edition.id) ?? edition;
  const done = compare(site, [known], archive);
  if (done.pages === 0) throw new Failure('missing_file', `${path.basename(site)}: ${edition.id}`);
  demandAgreement(done, path.basename(site));
  say(summary(done, inChinese() ? 'zh' : 'en'));
  const { pages, sentences, rates, figures, lines, charts } = done;
  return { compared: { pages, sentences, rates, figures, lines, charts }, sentences: [] };
}

/** Everything published beside an edition; nothing where it lies alone, so that it stands for itself. */
function archiveAround(folder: string): Edition[] {
  try {
    return loadEditions(path.dirname(folder));
  } catch (cause) {
    if (cause instanceof Failure) return [];
    throw cause;
  }
}
