import { describe, expect, test } from 'vitest';
import type { MeasureId } from '../../../pipeline/contract/measures.ts';
import { table } from '../../../pipeline/contract/tables.ts';
import type { Edition, Row } from '../../../site/editions/schema.ts';
import { revisionsCsv } from '../../../site/revisions/csv.ts';
import { revisionOf, revisionsOf } from '../../../site/revisions/editions.ts';
import { restatedSince, sinceSheet } from '../../../site/revisions/forum.ts';
import { differenceOf, restated, reworded } from '../../../site/revisions/restated.ts';
import { byTableSheet, recordsSheet, revisionsSheet } from '../../../site/revisions/sheet.ts';
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
    expect(restated(forums, before, after)).toMatchObject([
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
/** Texts of a key issue beside its forum and number. */
const KEY_TEXTS = 6;

describe('a forum since it was published', () => {
  test('then, now and the difference', () => {
    const sheet = sinceSheet(restatedSince(then, now), 'zh');
    expect(linesOf(sheet)).toEqual([
      ['交办', '101', '102', '+1', '办理进展'],
      ['办结', '40', '1,440', '+1,400', '办理进展'],
      ['重点关注第1件：交办月份', '—', '2014年2月', '—', '办理进展'],
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
  test('newest first, every place that both print', () => {
    const [newest, second, first] = revisionsOf([then, now, later]);
    expect([newest, second, first].map((one) => one?.since?.changed.length)).toEqual([
      1,
      4,
      undefined,
    ]);
    // 17 figures of the forum, and six texts of the key issue
    expect(second?.since?.common).toBe(17 + KEY_TEXTS);
    expect(second?.since?.changed.map(({ column, difference }) => [column, difference])).toEqual([
      ['assigned', 1],
      ['closed', 1400],
      ['state', null],
      ['assigned_month', null],
    ]);
  });

  test('as a table, one column for each reason that occurs', () => {
    const { heads } = revisionsSheet(revisionsOf([then, now, later]), 'en');
    expect(heads.map(({ label }) => label)).toEqual([
      ...['Edition', 'Restated', 'progress', 'correction', 'In both', 'Data as of'],
    ]);
    expect(linesOf(revisionsSheet(revisionsOf([then, now, later]), 'en'))).toEqual([
      ['Forum 3', '1', '—', '1', '34', '2014-03-17'],
      ['Forum 2', '4', '4', '—', String(17 + KEY_TEXTS), '2014-02-17'],
      ['Forum 1', '—', '—', '—', '—', '2014-01-17'],
    ]);
  });

  test('by table, with the sum of several', () => {
    const { since } = revisionOf(now, archive);
    expect(linesOf(byTableSheet(since, 'zh'))).toEqual([
      ['各场次办理情况', '2', '2'],
      ['重点关注事项', '2', '2'],
      ['合计', '4', '4'],
    ]);
    expect(byTableSheet(since, 'zh').lines[0]?.to).toBe('/data/funnel_by_forum/');
  });

  test('in words', () => {
    expect(statement(now, 'revision', 'zh', archive)).toBe(
      `第2场与第1场都公布的${17 + KEY_TEXTS}处中，改了4处：办理进展4处。收到诉求和有效问题的件数没有改。`,
    );
    expect(statement(now, 'revision', 'en', archive)).toBe(
      `Forum 2 restates 4 of ${17 + KEY_TEXTS} places that Forum 1 prints as well: progress 4. The counts received and valid appeals are as they were.`,
    );
    expect(statement(then, 'revision', 'zh', archive)).toBe('');
  });

  test('records are told as the manifest tells them', () => {
    const told = (changes: Edition['manifest']['changes']) =>
      linesOf(recordsSheet(revisionOf(withChanges(changes), archive), 'zh'));
    expect(told(null)).toEqual([]);
    const few = { late: 1234, corrected: null, reclassified: null, reopened: null, gone: null };
    expect(told(few).map((line) => line.at(-1))).toEqual(['1,234', ...Array(4).fill('少于5件')]);
  });
});

describe('an edition published instead of a withdrawn one', () => {
  const withdrawal: Edition['withdrawn'] = {
    ...{ edition: '002', manifest_sha256: 'a'.repeat(64), at: '2014-02-20', by: '示例' },
    reason: 'late',
    ...{ note_zh: '示例说明', note_en: '' },
  };
  const wrong = { ...now, withdrawn: withdrawal };
  const right = {
    ...edition(2, {
      funnel_by_forum: [
        row(1, { assigned: 102, closed: 1440 }),
        row(2, { received: 900, valid: null }),
      ],
    }),
    ...{ id: '002-2', replaces: wrong },
  };
  const { instead } = revisionOf(right, [then, right]);

  test('differs by what was withdrawn, for the reason that was given', () => {
    expect(
      instead?.changed.map(({ column, before, after, cause }) => [column, before, after, cause]),
    ).toEqual([
      ['received', String(fakeFigures(300).received), '900', 'late'],
      ['valid', String(fakeFigures(300).valid), '※', 'late'],
    ]);
    expect(statement(right, 'instead', 'zh', [then, right])).toContain('改了2处：补登2处。');
    expect(statement(now, 'instead', 'zh', archive)).toBe('');
  });

  test('as a file, in the form of the tables', () => {
    const text = revisionsCsv(revisionOf(right, [then, right]));
    const lines = text.split('\r\n');
    expect(text.startsWith('\ufeffedition,against,against_withdrawn,table,')).toBe(true);
    expect(lines.at(-1)).toBe('');
    expect(lines.at(-2)).toBe(
      `002-2,002,yes,funnel_by_forum,各场次办理情况,By forum,2,第2场,Forum 2,valid,有效问题,valid appeals,${fakeFigures(300).valid},※,,late,补登,late registration`,
    );
    expect(lines[1]).toBe(
      '002-2,001,no,funnel_by_forum,各场次办理情况,By forum,1,第1场,Forum 1,assigned,交办,assigned,101,102,1,progress,办理进展,progress',
    );
  });
});

function withChanges(changes: Edition['manifest']['changes']): Edition {
  return { ...now, manifest: { ...now.manifest, changes } };
}
