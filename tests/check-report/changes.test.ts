import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { withCheckReport } from '../../pipeline/check-report/check-report.ts';
import { identitiesFound } from '../../pipeline/check-report/identities.ts';
import { bareForum } from '../../pipeline/forums.ts';
import type { Intake } from '../../pipeline/intake.ts';
import { publishForums } from '../../pipeline/pipeline.ts';
import { loadPolicy } from '../../pipeline/profile.ts';
import { openWorld } from '../../pipeline/world.ts';
import { LEDGER, tablesOf } from '../model/ledger.ts';
import { changed, csv, folder, type Line, months, PROFILE, reportOn } from './office.ts';

const at = folder();
const archive = path.join(at, 'editions');
const MONTHS = ['2014-01', '2014-02', '2014-03', '2014-04'];

/** Publish into an archive, with a report on the way if it has a folder. */
async function publish(
  lines: readonly Line[],
  forum: number,
  as_of: string,
  into = archive,
  report?: string,
): Promise<void> {
  const world = await openWorld({ threads: 1 });
  const files = [csv(path.join(at, 'published.csv'), lines)];
  const forums = [bareForum(forum, as_of, { zh: '一', en: 'one' })];
  const order = { files, profile: PROFILE, policy: loadPolicy(), forums, archive: into };
  const asked = { ...order, folder: report ?? '', made: '2014-07-18', lang: 'zh' as const };
  const run = (onIntake?: (intake: Intake) => Promise<void>) =>
    publishForums(world, order, onIntake);
  await (report ? withCheckReport(world, asked, () => {}, run) : run()).finally(world.close);
}

beforeAll(async () => {
  await publish(months(40, MONTHS), 1, '2014-05-17');
});

const later = (lines: readonly Line[], given = {}) =>
  reportOn([csv(path.join(at, 'later.csv'), lines)], { archive, ...given });

describe('what changed since the last edition', () => {
  const next = [...months(40, MONTHS), ...months(30, ['2014-05'], 900)];

  test('is told month by month: what was published, what is counted now', async () => {
    const lines = next.map((line, n) => (n === 0 ? changed(line, '办理状态', '办理中') : line));
    const reopened = lines.map((line, n) => (n === 0 ? changed(line, '办结日期', '') : line));
    const { sheet, page } = await later(reopened);
    const rows = sheet('变化').filter((row) => row.类别 === '全省各月');
    const of = (month: string) =>
      rows.filter((row) => row.时期 === month).map((row) => [row.已公布, row.现在, row.差]);
    expect(of('2014-01')).toEqual([
      [40, 40, 0],
      [40, 40, 0],
      [40, 40, 0],
      [40, 39, -1],
    ]);
    expect(of('2014-05').map(([before, now]) => [before, now])).toEqual(Array(4).fill(['', 30]));
    expect(page.querySelector('#changes')?.textContent).toContain('40 → 39');
    expect(page.querySelector('#changes .caution')?.textContent).toContain('没有作保护处理');
    expect(sheet('变化').filter((row) => row.类别 === '新的时期').length).toBeGreaterThan(1);
    expect(page.querySelector('.verdict.bad')).toBeNull();
  });

  test('names the published periods whose counts differ, which publishing refuses', async () => {
    const { sheet, page } = await later(next.slice(1));
    const refused = sheet('变化').filter((row) => row.类别 === '已公布的时期变了');
    expect(refused).toContainEqual(
      expect.objectContaining({
        表: '各月收到与办理',
        时期: '2014-01',
        已公布: 40,
        现在: 39,
        差: -1,
      }),
    );
    expect(page.querySelector('.verdict.bad')?.textContent).toContain('已公布的时期里');
    await expect(publish(next.slice(1), 2, '2014-06-17')).rejects.toThrow(/has changed/);
  });

  test('is counted and undone: the same run publishes as if there had been no report', async () => {
    const plain = path.join(at, 'plain');
    const reported = path.join(at, 'reported');
    await publish(next, 2, '2014-06-17', plain);
    const report = path.join(at, 'report');
    await publish(next, 2, '2014-06-17', reported, report);
    expect(readdirSync(report)).toEqual(['核对报告.html', '核对报告.xlsx']);
    const manifest = (of: string) => readFileSync(path.join(of, '002', 'manifest.json'), 'utf8');
    expect(manifest(reported)).toBe(manifest(plain));
  });

  test('is told beside the sentence that refuses, where publication is refused', async () => {
    const report = path.join(at, 'refused');
    const run = publish(next, 1, '2014-06-17', archive, report);
    await expect(run).rejects.toThrow(/published already/);
    const html = readFileSync(path.join(report, '核对报告.html'), 'utf8');
    expect(html).toContain('已经发布过');
  });

  test('is nothing where there is no edition before', async () => {
    const { page, sheet } = await later(next, { archive: path.join(at, 'nothing') });
    expect(page.querySelector('#changes')?.textContent).toContain('没有更早的一期');
    expect(sheet('变化')).toEqual([]);
  });
});

describe('identities', () => {
  test('are listed with the totals of both sides, all of them holding', async () => {
    const { sheet } = await later(months(40, MONTHS), {
      forums: [{ number: 2, as_of: '2014-05-18' }],
    });
    const rows = sheet('核对等式');
    expect(rows.length).toBeGreaterThan(15);
    expect(new Set(rows.map((row) => row.是否成立))).toEqual(new Set(['成立']));
    expect(rows[0]).toMatchObject({
      等式: '收到诉求 = 无效 + 重复或并案 + 有效问题',
      左边: 160,
      右边: 160,
    });
  });

  test('that do not hold are listed with their table, totals and places; the others go on', async () => {
    const world = await tablesOf(LEDGER, 14, '2015-01-10');
    await world.run('update out_funnel_by_forum set answered = answered + 1 where forum = 1');
    await world.run('update out_stock_flow_by_month set closing = closing + 1');
    const broken = (await identitiesFound(world)).filter((one) => one.broken.length > 0);
    await world.close();
    expect(broken.map(({ name }) => name)).toEqual([expect.stringMatching(/^valid = /), 'stock']);
    const [valid] = broken;
    expect(valid?.table?.id).toBe('funnel_by_forum');
    expect((valid?.parts ?? 0) - (valid?.whole ?? 0)).toBe(1);
    expect(valid?.broken).toEqual(['funnel_by_forum 1']);
  });
});
