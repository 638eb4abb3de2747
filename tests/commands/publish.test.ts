import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../pipeline/commands/commands.ts';
import { documentSchema } from '../../pipeline/commands/document.ts';
import { today } from '../../pipeline/commands/today.ts';
import type { ChecklistEntry } from '../../pipeline/contract/checklist.ts';
import { ANSWERED } from '../publish/answered.ts';
import { bytesOf } from '../publish/run.ts';
import { type SmallLedger, smallLedger } from '../publish/small-ledger.ts';
import { type Ran, runEnglish, runLine } from './run.ts';

/** The small ledger has no key issues, is of years ago, and no forum after its last is set. */
const OPEN = ['key_issues', 'next_forum', 'freshness'];
const REASON = '测试用的编造数据，照样发布';

let root: string;
let ledger: SmallLedger;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'publishing-'));
  ledger = smallLedger(root);
});
afterEach(() => rmSync(root, { recursive: true }));

/** The command for a forum with no answers, and with these. */
const bare = (forum: number) => ledger.publish(forum).filter((one) => !ANSWERED.includes(one));
const publish = (forum: number, ...answers: string[]): Promise<Ran> =>
  runEnglish(...bare(forum), ...answers);
const accepting = (...items: string[]) =>
  items.flatMap((item) => ['--accept', `${item}=${REASON}`]);
const BY = ['--by', '王工'];

function listOf(id: string): Record<string, Omit<ChecklistEntry, 'item'>> {
  const text = readFileSync(path.join(ledger.archive, id, 'manifest.json'), 'utf8');
  const { checklist } = JSON.parse(text) as { checklist: ChecklistEntry[] };
  return Object.fromEntries(checklist.map(({ item, ...rest }) => [item, rest]));
}

function files(): Record<string, string> {
  return existsSync(ledger.archive) ? bytesOf(ledger.archive) : {};
}

describe('with nobody to ask', () => {
  test('everything is listed at once, nothing is written, and what to type is told', async () => {
    const { exit, out, err } = await publish(1);
    expect(exit).toBe(54);
    expect(files()).toEqual({});
    for (const passed of ['Disclosure audit', 'Sums and identities', 'Changes since'])
      expect(out).toMatch(new RegExp(`✓ ${passed}`));
    expect(out).toMatch(/! Key issues: 0 of this forum where there should be 10\.\n {4}→ \S/);
    expect(out).toMatch(/! Date of the next forum: no day after 2014-04-17 is set\./);
    expect(out).toMatch(/! Freshness: the as-of date 2014-04-17 is \d+ days ago, more than 31;/);
    for (const name of ['Key issues', 'Date of the next forum', 'Freshness'])
      expect(err).toContain(`${name} (`);
    expect(err).not.toContain('Sums and identities');
    for (const item of OPEN) expect(err).toContain(`--accept ${item}="REASON-IN-FULL"`);
    expect(err).toMatch(/npm run publish -- --forum 1 .*台账\.csv .* --by NAME$/);
  });

  test('in Chinese it is all Chinese', async () => {
    const { out, err } = await runLine('zh_CN.UTF-8', ...bare(1));
    expect(out).toMatch(/发布前的核对清单，第 1 场：/);
    expect(out).toMatch(/! 下一场日期：没有写 2014-04-17 之后的日期。/);
    expect(err).toMatch(/没有发布，已发布的内容不变。.*重点关注事项（本场有 0 件，应为 10 件）/);
    expect(err).toContain('--accept freshness="理由要写清楚"');
  });

  test('what was to be typed publishes, and says who accepted what, why and when', async () => {
    const { exit, out } = await publish(1, ...accepting(...OPEN), ...BY);
    expect(exit).toBe(0);
    expect(out).toMatch(/ cells withheld; \d+ tables have no rows yet \(/);
    expect(out).toMatch(/\n\nWhat next\n {2}Audit it: npm run audit; build .*$/);
    const accepted = { state: 'accepted', by: '王工', reason: REASON, at: today() };
    const passed = { state: 'passed', by: null, reason: null, at: null };
    expect(listOf('001')).toEqual({
      ...{ audit: passed, identities: passed, stories: passed, quarantine: passed, diff: passed },
      ...Object.fromEntries(OPEN.map((item) => [item, accepted])),
    });
  });

  test('the next edition is held to the one before: it has to be looked at', async () => {
    await publish(1, ...accepting(...OPEN), ...BY);
    const before = files();
    const refused = await publish(2, ...accepting(...OPEN), ...BY);
    expect(refused.exit).toBe(54);
    expect(refused.err).toMatch(
      /list: Changes since the last edition \(.*001.*\)\. .*--reviewed$/s,
    );
    expect(refused.out).toMatch(/Against 001:\n {2}to date received 37 → 40 \(\+3\), valid/);
    expect(refused.out).toMatch(/\n {2}2014-04 received 10, valid/);
    expect(refused.out).toMatch(
      /records: 0 late \(.*\), 0 corrected, 0 reclassified, 0 reopened, 0 gone/,
    );
    expect(files()).toEqual(before);
    expect((await publish(2, ...accepting(...OPEN), '--reviewed', ...BY)).exit).toBe(0);
    expect(listOf('002').diff).toEqual({
      ...{ state: 'passed', by: '王工', reason: null, at: today() },
    });
  });

  test('too many rows in quarantine are published with a reason alone', async () => {
    appendFileSync(path.join(root, '台账.csv'), 'B1,不是日期,广州市,已办结,2014-05-02\n');
    const refused = await publish(1, ...accepting(...OPEN), ...BY);
    expect(refused.err).toMatch(/rows quarantined 1\/41, more than 2%/);
    expect([refused.exit, files()]).toEqual([54, {}]);
    const { exit } = await publish(1, ...accepting(...OPEN, 'quarantine'), ...BY);
    expect(exit).toBe(0);
    expect(listOf('001').quarantine).toMatchObject({ state: 'accepted', reason: REASON });
  });

  test('after a withdrawal it is told that counts stand, unless they are counted anew', async () => {
    await publish(1, ...accepting(...OPEN), ...BY);
    const why = ['--reason', 'correction', '--note', '用错了导出文件', ...BY, '--yes'];
    await runEnglish('rollback', '--editions', ledger.archive, ...why);
    expect((await publish(1)).out).toMatch(/withdrawn 001 printed stand; .* with --recount\./);
    expect((await publish(1, '--recount')).out).not.toMatch(/withdrawn 001/);
  });

  test('reasons without a name are not enough', async () => {
    const { exit, err } = await publish(1, ...accepting(...OPEN));
    expect([exit, files()]).toEqual([54, {}]);
    expect(err).toMatch(/nobody is named .* --by NAME$/s);
  });
});

describe('an answer that may not be given stops the run before anything is read', () => {
  const phone = '电话13800138000打来说的';
  test.each<[string, number, string[]]>([
    ['that the audit is accepted', 2, ['--accept', `audit=${REASON}`]],
    ['that changes are accepted unseen', 2, ['--accept', `diff=${REASON}`]],
    ['of an item there is none of', 2, ['--accept', `mood=${REASON}`]],
    ['without a reason', 2, ['--accept', 'freshness']],
    ['with a reason too short', 2, ['--accept', 'freshness=来不及改了呀嗯']],
    ['with a number nobody can check', 2, ['--accept', 'freshness=还有45件来不及录入系统']],
    ['with a telephone number', 43, ['--accept', `freshness=${phone}`]],
    ['by nobody', 2, [...accepting(...OPEN), '--by', '王']],
    ['by a telephone number', 43, [...accepting(...OPEN), '--by', '王工13800138000']],
  ])('%s', async (_, code, answers) => {
    const { exit, out, err } = await publish(1, ...answers);
    expect([exit, out, files()]).toEqual([code, '', {}]);
    expect(err).not.toContain('13800138000');
  });
});

describe('--json', () => {
  const told = async (...answers: string[]) => {
    const { out, err } = await publish(1, ...answers, '--json');
    // a slow machine is told of progress on the error stream
    expect(err.replace(/^ {2}.*$/gm, '').trim()).toBe('');
    return documentSchema.parse(JSON.parse(out));
  };

  test('asks nothing: what is open and what to type is the failure', async () => {
    const document = await told();
    expect(document).toMatchObject({ ok: false, failure: { kind: 'checklist', exit: 54 } });
    const { en } = (document as { failure: { en: string } }).failure;
    expect(en).toMatch(/Freshness \(.*--accept freshness="REASON-IN-FULL"/s);
  });

  test('tells the list of an edition that was published', async () => {
    const document = await told(...accepting(...OPEN), ...BY);
    const result = 'result' in document ? document.result : undefined;
    COMMANDS.publish?.declared.result.parse(result);
    const [edition] = (result as { editions: { checklist: unknown[] }[] }).editions;
    expect(edition?.checklist).toContainEqual({
      ...{ item: 'freshness', state: 'accepted', by: '王工', reason: REASON, at: today() },
    });
  });
});
