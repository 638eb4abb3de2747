import { describe, expect, test } from 'vitest';
import { carriedInto, timesCarried } from '../../../site/key-issues/carried.ts';
import { anchorOf } from '../../../site/key-issues/item.ts';
import { ledgerOf } from '../../../site/key-issues/ledger.ts';
import { carriedLines, openLines, ownLines } from '../../../site/key-issues/lines.ts';
import { monthsOpen } from '../../../site/key-issues/months.ts';
import { ledgerTexts } from '../../../site/key-issues/texts.ts';
import { statement } from '../../../site/sentences/statements.ts';
import { listing } from './given.ts';

describe('months open', () => {
  test.each([
    ['closed', '2014-09', '2014-09', '2017-01-17', 0],
    ['closed', '2014-12', '2015-01', '2017-01-17', 1],
    ['closed', '2013-12', '2015-02', '2017-01-17', 14],
    ['in_progress', '2015-08', '', '2017-01-17', 17],
    ['in_progress', '2016-12', '', '2017-01-01', 1],
    ['in_progress', '2017-01', '', '2017-01-31', 0],
    ['terminated', '2016-05', '', '2017-01-17', undefined],
    ['withdrawn_after', '2016-05', '', '2017-01-17', undefined],
    ['not_assigned', '', '', '2017-01-17', undefined],
    ['closed', '2016-05', '', '2017-01-17', undefined],
    ['closed', '2016-05', '2016-04', '2017-01-17', undefined],
  ])('%s from %s to “%s” as of %s: %s', (state, assigned, closed, asOf, months) => {
    expect(monthsOpen({ state, assigned, closed }, asOf)).toBe(months);
  });
});

const [first, second, third] = [
  listing(1, [1, 1, 'closed', '2013-12', '2013-12'], [1, 2, 'in_progress', '2013-12']),
  listing(
    2,
    [1, 1, 'closed', '2013-12', '2013-12'],
    [1, 2, 'in_progress', '2013-12'],
    [2, 1, 'not_assigned'],
    [2, 2, 'in_progress', '2014-01'],
  ),
  listing(
    3,
    [1, 1, 'closed', '2013-12', '2013-12'],
    [1, 2, 'closed', '2013-12', '2014-03'],
    [2, 1, 'in_progress', '2014-02'],
    [3, 1, 'terminated', '2014-02'],
  ),
] as const;
const archive = [first, second, third];

test('carried over: of earlier forums and still open, waiting to be assigned included', () => {
  expect(carriedInto(second).map(anchorOf)).toEqual(['f001-2']);
  expect(carriedInto(third).map(anchorOf)).toEqual(['f002-1']);
  expect(carriedInto(first)).toEqual([]);
});

test('times carried over: later editions that had it open, whatever it is now', () => {
  expect(Object.fromEntries(timesCarried(archive))).toEqual({ 'f001-2': 1, 'f002-1': 1 });
});

test('the ledger drops nothing: what the newest edition lacks stands as last published', () => {
  const groups = ledgerOf(archive);
  expect(groups.map(({ forum }) => forum)).toEqual([3, 2, 1]);
  expect(ledgerTexts(groups, 'zh')).toEqual([
    ['第3场：1件中办结0件'],
    ['1', '劳动报酬 深圳市 · 会议交办', '终止办理', '2014年2月', '—', '—', '0'],
    ['第2场：2件中办结0件'],
    ['1', '劳动报酬 深圳市 · 会议交办', '办理中', '2014年2月', '—', '1', '1'],
    ['2', '劳动报酬 深圳市 · 会议交办 · 最后见于第2场', '办理中', '2014年1月', '—', '1', '0'],
    ['第1场：2件中办结2件'],
    ['1', '劳动报酬 深圳市 · 会议交办', '办结', '2013年12月', '2013年12月', '0', '0'],
    ['2', '劳动报酬 深圳市 · 会议交办', '办结', '2013年12月', '2014年3月', '3', '1'],
  ]);
});

test('lists say the state as published, and what it is now where that is another', () => {
  const own = ownLines(second, third, 'zh');
  expect(own.map(({ state, now }) => [state.label, now])).toEqual([
    ['未交办', '第3场公布时：办理中'],
    ['办理中', '第3场公布的表里没有这一件'],
  ]);
  const [carried] = carriedLines(second, third, 'en');
  expect(carried).toMatchObject({
    label: 'Forum 1, no. 2',
    state: { label: 'in progress' },
    now: 'As of forum 3: closed (March 2014)',
  });
  expect(openLines(third, 'en').map(({ where }) => where)).toEqual([
    'Shenzhen · Meeting · assigned February 2014 · open for 1 month',
  ]);
});

describe('the sentence of the ledger', () => {
  test('counts every state and names the open one that was listed first', () => {
    expect(statement(third, 'key', 'zh')).toBe(
      '3场共列出重点关注事项4件，其中办结2件。其余：办理中1件、终止办理1件。还没有办结的，列出最早的是第2场第1件（劳动报酬，深圳市），2014年2月交办，到2014年3月已有1个月。',
    );
    expect(statement(third, 'key', 'en')).toBe(
      '3 forums listed 4 key issues; 2 are closed. The others: 1 in progress, 1 terminated. Of those still open, the first listed is no. 1 of forum 2 (Wages and pay, Shenzhen), assigned in February 2014: 1 month to March 2014.',
    );
  });

  test('says that one waits to be assigned, and nothing of others where all are closed', () => {
    expect(statement(listing(1, [1, 1, 'not_assigned']), 'key', 'zh')).toMatch(
      /未交办1件。.*，还没有交办。$/,
    );
    const closed = listing(1, [1, 1, 'closed', '2013-12', '2014-01']);
    expect(statement(closed, 'key', 'zh')).toBe('1场共列出重点关注事项1件，其中办结1件。');
    expect(statement(listing(1), 'key', 'en')).toBe('');
  });
});
