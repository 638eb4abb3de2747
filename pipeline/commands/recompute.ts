import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadEditions } from '../../site/editions/load.ts';
import { readEdition } from '../../site/editions/read.ts';
import type { Edition } from '../../site/editions/schema.ts';
import { recompute as compare } from '../../site/recompute/recompute.ts';
import { demandAgreement, statementsOf, summary } from '../../site/recompute/report.ts';
import { Failure } from '../contract/failures.ts';
import { inChinese, say } from '../say.ts';
import type { Command } from './commands.ts';
import { fromHere } from './options.ts';

const EXAMPLE = 'npm run recompute -- data/editions/014';

export const recompute: Command = {
  help: `recompute  只用公布的表重算网页上的每句话、每个比率和区间 / work out again what the pages say, from the published tables alone
  ${EXAMPLE}
  DIR              一期的文件夹 / folder of an edition
  --site DIR       建好的网站 / the built site to compare with (dist)
  --list           只列出这一期的每句话，不比较 / print every sentence instead of comparing`,
  run: async (args) => {
    const { folder, site, list } = read(args);
    if (!existsSync(path.join(folder, 'manifest.json')))
      throw new Failure('missing_file', path.join(path.basename(folder), 'manifest.json'));
    const edition = readEdition(path.dirname(folder), path.basename(folder));
    const lang = inChinese() ? 'zh' : 'en';
    if (list) {
      for (const { name, text } of statementsOf(edition, lang)) say(`${name}\n  ${text}`);
      return 0;
    }
    if (!existsSync(site))
      throw new Failure('missing_file', `${path.basename(site)} (npm run build)`);
    const done = compare(site, [edition], archiveAround(folder));
    if (done.pages === 0)
      throw new Failure('missing_file', `${path.basename(site)}: ${edition.id}`);
    demandAgreement(done, path.basename(site));
    say(summary(done, lang));
    return 0;
  },
};

/** Everything published beside an edition; nothing where it lies alone, so that it stands for itself. */
function archiveAround(folder: string): Edition[] {
  try {
    return loadEditions(path.dirname(folder));
  } catch (cause) {
    if (cause instanceof Failure) return [];
    throw cause;
  }
}

/** @throws Failure usage unless one folder is named */
function read(args: string[]): { folder: string; site: string; list: boolean } {
  try {
    const options = { site: { type: 'string' }, list: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [folder, ...rest] = positionals;
    if (!folder || rest.length > 0) throw new Error('not one folder');
    const site = values.site ? fromHere(values.site) : path.resolve('dist');
    return { folder: fromHere(folder), site, list: values.list ?? false };
  } catch {
    throw new Failure('usage', args.join(' ') || '没有文件夹 / no folder', EXAMPLE);
  }
}
