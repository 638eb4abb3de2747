import { describe, expect, test } from 'vitest';
import type { MeasureId } from '../../../pipeline/contract/measures.ts';
import { table } from '../../../pipeline/contract/tables.ts';
import type { Row } from '../../../site/editions/schema.ts';
import { revisionsOf, totalOfMeasure } from '../../../site/revisions/editions.ts';
import { restatedSince, sinceSheet } from '../../../site/revisions/forum.ts';
import { differenceOf, restated, reworded } from '../../../site/revisions/restated.ts';
import { revisionsSheet } from '../../../site/revisions/sheet.ts';
import { statement } from '../../../site/sentences/statements.ts';
import { linesOf } from '../analyses/given.ts';
import { fakeFigures } from '../figures.ts';
import { edition, keyRow, type Listed } from '../key-issues/given.ts';

const forums = table('funnel_by_forum');
const row = (forum: number, more: Partial<Record<MeasureId, number | null>> = {}): Row => ({
  keys: { forum: String(forum) },
  cells: { ...fakeFigures(300), ...more },
});

describe('figures that are no longer what they were', () => {
  test('are named by row and measure, in published order', () => {
    const before = [row(1), row(2, { closed: 80, in_progress: 20 })];
    const after = [row(1, { overdue: 1 }), row(2, { closed: 90, in_progress: 10 }), row(3)];
    const { overdue } = fakeFigures(300);
    expect(restated(forums, before, after)).toEqual([
      { at: 'funnel_by_forum 1', measure: 'overdue', before: overdue, after: 1 },
      { at: 'funnel_by_forum 2', measure: 'closed', before: 80, after: 90 },
      { at: 'funnel_by_forum 2', measure: 'in_progress', before: 20, after: 10 },
    ]);
  });

  test('are none where nothing is; receipts are compared too', () => {
    expect(restated(forums, [row(1)], [row(1)])).toEqual([]);
    expect(restated(forums, [row(1)], [row(1, { valid: 299 })])).toHaveLength(1);
  });

  test('have no difference where one is withheld', () => {
    expect(differenceOf({ before: 3, after: 5 })).toBe(2);
    expect(differenceOf({ before: null, after: 5 })).toBeNull();
    expect(restated(forums, [row(1, { closed: null })], [row(1, { closed: 7 })])).toHaveLength(1);
  });
});

test('texts are compared by the columns that name a row', () => {
  const [was, is] = [keyRow([1, 3, 'in_progress']), keyRow([1, 3, 'in_progress', '2014-01'])];
  const columns = ['issue', 'city', 'mode', 'assigned_month'];
  expect(reworded({ identity: ['forum', 'number'], columns }, [was], [is])).toEqual([
    { was, is, column: 'assigned_month' },
  ]);
});

const keys = (...items: Listed[]) => items.map(keyRow);
const then = edition(1, {
  funnel_by_forum: [row(1, { assigned: 101, closed: 40 })],
  key_issues: keys([1, 1, 'not_assigned']),
});
const now = edition(2, {
  funnel_by_forum: [row(1, { assigned: 102, closed: 1440 }), row(2)],
  key_issues: keys([1, 1, 'in_progress', '2014-02']),
});
const later = edition(3, {
  funnel_by_forum: [row(1, { assigned: 102, closed: 1440 }), row(2, { received: 1 })],
});
const archive = [then, now] as const;

describe('a forum since it was published', () => {
  test('then, now and the difference', () => {
    const sheet = sinceSheet(restatedSince(then, now), 'zh');
    expect(linesOf(sheet)).toEqual([
      ['交办', '101', '102', '+1'],
      ['办结', '40', '1,440', '+1,400'],
      ['重点关注第1件：交办月份', '—', '2014年2月', '—'],
    ]);
  });

  test('in words, receipts among them only where they are as they were', () => {
    expect(statement(then, 'since', 'zh', archive)).toBe(
      '本场17个数字中，有2个与发布时不同。收到诉求和有效问题的件数没有改。',
    );
    expect(statement(then, 'since', 'en', archive)).toBe(
      'Of 17 figures of this forum, 2 are not as published. The counts received and valid appeals are as they were.',
    );
    expect(statement(now, 'since', 'en', archive)).toContain('All 17 figures');
    expect(statement(now, 'since', 'zh', [now, later])).toBe('本场17个数字中，有1个与发布时不同。');
  });
});

describe('editions against the one before', () => {
  test('newest first, with totals by measure', () => {
    const [newest, second, first] = revisionsOf([then, now, later]);
    expect([newest, second, first].map((one) => one?.figures.length)).toEqual([1, 2, 0]);
    expect(totalOfMeasure(second?.figures ?? [], 'closed')).toEqual({ count: 1, difference: 1400 });
    expect(totalOfMeasure(second?.figures ?? [], 'pending')).toEqual({ count: 0, difference: 0 });
  });

  test('as a table; versions have a column where there was ever another', () => {
    expect(linesOf(revisionsSheet(revisionsOf(archive), 'en'))).toEqual([
      ['Forum 2', '2014-02-17', '2', '+1 (1)', '+1,400 (1)'],
      ['Forum 1', '2014-01-17', '—', '—', '—'],
    ]);
    const { policy } = then.manifest;
    const other = { ...then, manifest: { ...then.manifest, policy: { ...policy, version: '1' } } };
    const lines = linesOf(revisionsSheet(revisionsOf([other, now]), 'en'));
    expect(lines.map((line) => line.at(-1))).toEqual([`1 → ${policy.version}`, '1']);
  });

  test('in words', () => {
    expect(statement(now, 'revision', 'zh', archive)).toBe(
      '第2场这一期，与第1场那一期各场次的17个数字相比，改了2个，涉及1场。收到诉求和有效问题的件数没有改。',
    );
    expect(statement(now, 'revision', 'en', archive)).toContain(
      'The edition of forum 2 restates 2 of the 17 figures by forum in that of forum 1, in 1 forum.',
    );
    expect(statement(then, 'revision', 'zh', archive)).toBe('');
  });
});
