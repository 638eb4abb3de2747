import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { FAILURES, Failure } from '../contract/failures.ts';
import { type Fault, type Verified, verifyArchive } from '../publish/verify.ts';
import { verifySite } from '../publish/verify-site.ts';
import { inChinese, say } from '../say.ts';
import { command } from './command.ts';
import { fromHere } from './from-here.ts';
import { ARCHIVE } from './options.ts';

const UPLOAD = { zh: '把 dist 传到服务器。', en: 'Copy dist to the server.' };
const MEND = {
  archive: {
    zh: '从备份恢复列出的文件，再核对：npm run verify',
    en: 'Restore the files named from a copy, then verify again: npm run verify',
  },
  site: {
    zh: '重新生成网站：npm run build，再核对：npm run verify',
    en: 'Build the site again: npm run build, then verify again: npm run verify',
  },
};
const faultSchema = z.strictObject({ file: z.string(), zh: z.string(), en: z.string() });

export const verify = command({
  name: 'verify',
  group: 'month',
  does: {
    zh: '核对整个档案和建好的网站：每个文件、每一环、每个签名',
    en: 'verify the whole archive and the built site: every file, link and signature',
  },
  words: ARCHIVE,
  options: {
    site: {
      value: { zh: '文件夹', en: 'DIR' },
      says: {
        zh: '建好的网站；不写就是 dist（没有就不核对），none 为不核对网站',
        en: 'the built site; unless given, dist where there is one; none: the archive alone',
      },
    },
  },
  examples: [
    { line: 'verify', says: { zh: '自己的档案和网站', en: 'your own archive and site' } },
    {
      line: 'verify -- data/sample/editions --site none',
      says: { zh: '只核对示例的档案', en: 'the archive of the sample alone' },
    },
  ],
  writes: { zh: '什么也不写。', en: 'Nothing.' },
  next: {
    zh: '没有不符就把 dist 传到服务器；有不符的照所写的办，再核对一次。',
    en: 'If all is well, copy dist to the server; if not, do as it says and verify again.',
  },
  result: z.strictObject({
    archive: z.string(),
    site: z.string().nullable(),
    editions: z.array(
      z.strictObject({
        id: z.string(),
        files: z.int(),
        signed: z.boolean(),
        withdrawn: z.boolean(),
        faults: z.array(faultSchema),
      }),
    ),
    site_faults: z.array(faultSchema),
  }),
  work: async ({ values, words: [archive = path.resolve('data/editions')] }) => {
    const site = siteOf(values.site);
    if (!existsSync(archive)) throw new Failure('missing_file', archive);
    const editions = verifyArchive(archive);
    for (const edition of editions) tellEdition(edition);
    const ofSite = site ? verifySite(archive, site, editions) : [];
    for (const fault of ofSite) tellFault(fault, site ?? '');
    const faults = editions.flatMap((one) => one.faults).length + ofSite.length;
    say(summary(editions, site, faults));
    const told = editions.map(({ id, files, signed, withdrawnSha256, faults: own }) => ({
      ...{ id, files, signed, withdrawn: withdrawnSha256 !== '', faults: [...own] },
    }));
    return {
      exit: faults > 0 ? FAILURES.verify.exit : 0,
      result: { archive, site: site ?? null, editions: told, site_faults: [...ofSite] },
      next: faults > 0 ? MEND[faults > ofSite.length ? 'archive' : 'site'] : UPLOAD,
    };
  },
});

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

/** @throws Failure missing_file for a site that was named */
function siteOf(named: string | undefined): string | undefined {
  if (named === 'none') return undefined;
  const site = named ? fromHere(named) : path.resolve('dist');
  if (existsSync(site)) return site;
  if (named) throw new Failure('missing_file', site);
  return undefined;
}
