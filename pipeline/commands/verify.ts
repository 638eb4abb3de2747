import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { FAILURES, Failure } from '../contract/failures.ts';
import { type Fault, type Verified, verifyArchive } from '../publish/verify.ts';
import { verifySite } from '../publish/verify-site.ts';
import { inChinese, say } from '../say.ts';
import type { Command } from './commands.ts';
import { fromHere } from './options.ts';

const EXAMPLE = 'npm run verify -- data/editions --site dist';

export const verify: Command = {
  help: `verify  核对整个档案和建好的网站：每个文件、每一环、每个签名 / verify the whole archive and the built site: every file, link and signature
  ${EXAMPLE}
  DIR              各期所在的文件夹 / archive of editions (data/editions)
  --site DIR       建好的网站；none 为不核对网站 / the built site (dist); none: the archive alone`,
  run: async (args) => {
    const { archive, site } = read(args);
    if (!existsSync(archive)) throw new Failure('missing_file', archive);
    const editions = verifyArchive(archive);
    for (const edition of editions) tellEdition(edition);
    const ofSite = site ? verifySite(archive, site, editions) : [];
    for (const fault of ofSite) tellFault(fault, site ?? '');
    const faults = editions.flatMap((one) => one.faults).length + ofSite.length;
    say(summary(editions, site, faults));
    return faults > 0 ? FAILURES.verify.exit : 0;
  },
};

function tellEdition({ id, files, signed, withdrawnSha256, faults }: Verified): void {
  const state = withdrawnSha256 ? ['已撤回', 'withdrawn'] : ['有效', 'stands'];
  const how = signed ? ['已签名', 'signed'] : ['未签名', 'not signed'];
  const found = faults.length
    ? [`${faults.length} 处不符`, `${faults.length} faults`]
    : ['相符', 'as it should be'];
  say(
    inChinese()
      ? `${id}：${state[0]}，${files} 个文件，${how[0]}，${found[0]}`
      : `${id}: ${state[1]}, ${files} files, ${how[1]}, ${found[1]}`,
  );
  for (const fault of faults) tellFault(fault, id);
}

function tellFault({ file, zh, en }: Fault, where: string): void {
  const place = path.join(path.basename(where), file);
  say(inChinese() ? `  ${place}：${zh}。` : `  ${place}: ${en}.`);
}

function summary(editions: readonly Verified[], site: string | undefined, faults: number): string {
  const signed = editions.filter((one) => one.signed).length;
  const withdrawn = editions.filter(({ withdrawnSha256 }) => withdrawnSha256).length;
  if (inChinese()) {
    const what = `${editions.length} 期（撤回 ${withdrawn} 期，签名 ${signed} 期）${site ? '和网站' : '；没有核对网站'}`;
    return faults ? `${what}：${faults} 处不符，见上。` : `${what}：全部相符。`;
  }
  const what = `${editions.length} editions (${withdrawn} withdrawn, ${signed} signed)${site ? ' and the site' : '; the site was not looked at'}`;
  return faults ? `${what}: ${faults} faults, see above.` : `${what}: all as it should be.`;
}

/** @throws Failure usage for more than one folder, missing_file for a site that was named */
function read(args: string[]): { archive: string; site: string | undefined } {
  const { folder, named } = parsed(args);
  const site = named ? fromHere(named) : path.resolve('dist');
  if (named && named !== 'none' && !existsSync(site)) throw new Failure('missing_file', site);
  return {
    archive: folder ? fromHere(folder) : path.resolve('data/editions'),
    site: named !== 'none' && existsSync(site) ? site : undefined,
  };
}

function parsed(args: string[]): { folder: string | undefined; named: string | undefined } {
  try {
    const options = { site: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [folder, ...rest] = positionals;
    if (rest.length > 0) throw new Error('more than one folder');
    return { folder, named: values.site };
  } catch {
    throw new Failure('usage', args.join(' '), EXAMPLE);
  }
}
