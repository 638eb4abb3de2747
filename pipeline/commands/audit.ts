import { existsSync } from 'node:fs';
import path from 'node:path';
import { type AuditResult, auditArchive } from '../audit/audit.ts';
import { gather } from '../audit/refusal.ts';
import { FAILURES, Failure } from '../contract/failures.ts';
import { inChinese, say } from '../say.ts';
import type { Command } from './commands.ts';
import { fromHere } from './options.ts';

const EXAMPLE = 'npm run audit -- data/sample/editions';

export const audit: Command = {
  help: `audit  审计已发布的各期能泄露什么 / audit what the published editions give away
  ${EXAMPLE}
  DIR              各期所在的文件夹 / archive of editions (data/editions)`,
  run: async ([folder, ...rest]) => {
    if (rest.length > 0 || folder?.startsWith('-'))
      throw new Failure('usage', [folder, ...rest].join(' '), EXAMPLE);
    const archive = folder ? fromHere(folder) : path.resolve('data/editions');
    if (!existsSync(archive)) throw new Failure('missing_file', path.basename(archive));
    const audited = await auditArchive(archive, tellEdition);
    const failed = audited.filter(({ result }) => result.findings.length > 0);
    say(summary(archive, audited.length, failed.length));
    return failed.length > 0 ? FAILURES.audit.exit : 0;
  },
};

function tellEdition(edition: string, { counts, findings }: AuditResult): void {
  const { published, sums, withheld, sensitive, relations, intervals, certificates } = counts;
  say(
    inChinese()
      ? `${edition}：公布 ${published} 个数，核对合计 ${sums} 项；不公开 ${withheld} 个数，其中诉求数 ${sensitive} 个，关系 ${relations} 条；区间 ${intervals} 个，证书 ${certificates} 份；与以前各期核对 ${counts.revised} 个数`
      : `${edition}: ${published} figures published, ${sums} sums checked; ${withheld} withheld, ${sensitive} of them counts of appeals, ${relations} relations; ${intervals} intervals, ${certificates} certificates; ${counts.revised} figures compared with earlier editions`,
  );
  for (const { table, check, times, zh, en } of gather(findings))
    say(`  ${table}  ${check} ×${times}${inChinese() ? `：${zh}` : `: ${en}`}`);
}

function summary(archive: string, editions: number, failed: number): string {
  if (editions === 0)
    return inChinese() ? `${archive} 中还没有已发布的期。` : `${archive} holds no edition yet.`;
  if (failed === 0)
    return inChinese()
      ? `${editions} 期都通过了审计。`
      : `All ${editions} editions passed the audit.`;
  return inChinese()
    ? `${editions} 期中有 ${failed} 期没有通过审计。请把以上内容交给维护人员。`
    : `${failed} of ${editions} editions did not pass. Pass the lines above to whoever maintains the program.`;
}
