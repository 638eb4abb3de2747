import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type AuditResult, auditArchive } from '../audit/audit.ts';
import { gather } from '../audit/refusal.ts';
import { auditSchema } from '../contract/edition.ts';
import { FAILURES, Failure } from '../contract/failures.ts';
import { inChinese, inLocale, say } from '../say.ts';
import { command } from './command.ts';
import { ARCHIVE } from './options.ts';

export const audit = command({
  name: 'audit',
  group: 'month',
  does: {
    zh: '像外人那样攻击已发布的各期，看能算出什么不该公开的数',
    en: 'attack the published editions as an outsider would, for what they give away',
  },
  words: ARCHIVE,
  options: {},
  examples: [
    { line: 'audit', says: { zh: '自己发布的各期', en: 'your own editions' } },
    {
      line: 'audit -- data/sample/editions',
      says: { zh: '示例的各期', en: 'those of the sample' },
    },
  ],
  writes: { zh: '什么也不写。', en: 'Nothing.' },
  next: {
    zh: '都通过了就生成网站：npm run build；没有通过的，请把显示的内容交给维护人员。',
    en: 'If all pass: npm run build. If not, pass what it says to whoever maintains the program.',
  },
  result: z.strictObject({
    archive: z.string(),
    editions: z.array(
      z.strictObject({
        id: z.string(),
        counts: auditSchema,
        findings: z.array(
          z.strictObject({ table: z.string(), check: z.string(), times: z.int().min(1) }),
        ),
      }),
    ),
  }),
  work: async ({ words: [archive = path.resolve('data/editions')] }) => {
    if (!existsSync(archive)) throw new Failure('missing_file', path.basename(archive));
    const audited = await auditArchive(archive, tellEdition);
    const failed = audited.filter(({ result }) => result.findings.length > 0);
    say(summary(archive, audited.length, failed.length));
    const editions = audited.map(({ edition, result: { counts, findings } }) => ({
      ...{ id: edition, counts },
      findings: gather(findings).map(({ table, check, times }) => ({ table, check, times })),
    }));
    return { exit: failed.length > 0 ? FAILURES.audit.exit : 0, result: { archive, editions } };
  },
});

function tellEdition(edition: string, { counts, findings }: AuditResult): void {
  const { published, sums, withheld, sensitive, relations, intervals, certificates } = counts;
  say(
    inChinese()
      ? `${edition}：公布 ${published} 个数，核对合计 ${sums} 项；不公开 ${withheld} 个数，其中诉求数 ${sensitive} 个，关系 ${relations} 条；区间 ${intervals} 个，证书 ${certificates} 份；与以前各期核对 ${counts.revised} 个数`
      : `${edition}: ${published} figures published, ${sums} sums checked; ${withheld} withheld, ${sensitive} of them counts of appeals, ${relations} relations; ${intervals} intervals, ${certificates} certificates; ${counts.revised} figures compared with earlier editions`,
  );
  for (const { table, check, times, ...words } of gather(findings))
    say(`  ${table}  ${check} ×${times}${inChinese() ? '：' : ': '}${inLocale(words)}`);
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
