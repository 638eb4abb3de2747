import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../site/analyses/analysis.ts';
import { changes } from '../../../site/analyses/changes/analysis.ts';
import { comparedIn } from '../../../site/analyses/changes/compared.ts';
import type { Cell } from '../../../site/editions/schema.ts';
import { given } from './given.ts';
import { monthRows } from './months.ts';

interface Month {
  received: Cell;
  valid: Cell;
  assigned?: Cell;
  pending?: Cell;
}
const EVEN: Month = { received: 400, valid: 300, assigned: 120, pending: 0 };

/** Months from the first on that are all alike, but for those given at the end. */
function months(first: string, alike: number, last: Partial<Month>[] = []) {
  const given = [...Array<Month>(alike).fill(EVEN), ...last.map((one) => ({ ...EVEN, ...one }))];
  return {
    funnel_by_month: monthRows(
      first,
      given.map((one) => ({ ...one })),
    ),
  };
}

const found = (tables: ReturnType<typeof months>) =>
  Object.fromEntries(
    comparedIn(given(tables)).map((one) => [`${one.figure.id} ${one.against}`, one]),
  );

describe('the newest month', () => {
  test('is compared with the same month a year before and the month before', () => {
    const list = found(months('2014-06', 12, [{ received: 600 }]));
    expect(list['received year']).toMatchObject({
      now: { months: ['2015-06'], amount: { part: 600 } },
      before: { months: ['2014-06'], amount: { part: 400 } },
      change: { kind: 'count', percent: 50, direction: 'rose' },
    });
    expect(list['received month']?.before.months).toEqual(['2015-05']);
    expect(list['valid year']?.change).toMatchObject({ percent: 0, direction: 'unclear' });
    // 300 of 600 against 300 of 400
    expect(list['valid_rate year']?.change).toMatchObject({ kind: 'share', direction: 'fell' });
    expect(list['valid_rate year']?.change).toHaveProperty('points', -25);
  });

  test('of a rate is the newest that is decided', () => {
    const list = found(months('2014-06', 12, [{ pending: 4 }]));
    expect(list['valid year']?.now.months).toEqual(['2015-06']);
    expect(list['assignment_rate month']?.now.months).toEqual(['2015-05']);
  });

  test('of closure within 30 days is the newest mature cohort', () => {
    const closure_by_cohort = monthRows('2014-06', Array(13).fill({ assigned: 50, closed_30: 25 }));
    const newest = (asOf: string) =>
      comparedIn(given({ closure_by_cohort }, asOf)).at(-1)?.now.months;
    expect(newest('2015-07-29')).toEqual(['2015-05']);
    expect(newest('2015-07-30')).toEqual(['2015-06']);
  });
});

describe('the Spring Festival', () => {
  test('January waits for February, and February is taken together with January', () => {
    // 2014: 2 and 5 days; 2015: 0 and 7
    const january = found(months('2014-01', 13))['received year'];
    expect(january?.change).toEqual({ kind: 'none', why: 'awaits' });
    const february = found(months('2014-01', 14))['received year'];
    expect(february?.now).toEqual({
      ...{ months: ['2015-01', '2015-02'], amount: { part: 800, whole: null } },
    });
    expect(february?.before.months).toEqual(['2014-01', '2014-02']);
    expect(february?.change).toMatchObject({ kind: 'count', percent: 0 });
  });

  test('is not compared with the months beside it', () => {
    expect(found(months('2014-01', 14))['valid month']?.change).toEqual({
      ...{ kind: 'none', why: 'festival' },
    });
    expect(found(months('2014-01', 15))['valid month']?.change).toMatchObject({ why: 'festival' });
    expect(found(months('2014-01', 16))['valid month']?.change).toMatchObject({ kind: 'count' });
  });

  test('months in which it lies as long are compared', () => {
    // 7 days in February of both years
    const list = found(months('2015-02', 13));
    expect(list['received year']?.before.months).toEqual(['2015-02']);
    expect(list['received year']?.change).toMatchObject({ kind: 'count' });
  });
});

describe('what cannot be compared', () => {
  test('a withheld count', () => {
    const list = found(months('2014-06', 12, [{ received: null }]));
    expect(list['received year']?.change).toEqual({ kind: 'none', why: 'withheld' });
    expect(list['valid_rate month']?.change).toEqual({ kind: 'none', why: 'withheld' });
    const { sheet } = changes.answer(given(months('2014-06', 12, [{ received: null }]))) as Answer;
    expect(sheet('zh').lines[0]?.cells[2]).toEqual({ kind: 'figure', figure: null });
  });

  test('an empty base, and a month that is not there', () => {
    const list = found(months('2014-06', 12, [{ valid: 0, assigned: 0 }]));
    expect(list['assignment_rate year']?.change).toEqual({ kind: 'none', why: 'missing' });
    expect(list['valid year']?.change).toMatchObject({ kind: 'count', percent: -100 });
    expect(found(months('2014-06', 3))['valid year']?.change).toMatchObject({ why: 'missing' });
  });

  test('a count from nothing has no percentage', () => {
    const rows = [{ ...EVEN, received: 0, valid: 0 }, ...Array<Month>(12).fill(EVEN)];
    const tables = {
      funnel_by_month: monthRows(
        '2014-06',
        rows.map((one) => ({ ...one })),
      ),
    };
    expect(found(tables)['valid year']?.change).toMatchObject({ percent: null, direction: 'rose' });
    const answer = changes.answer(given(tables)) as Answer;
    expect(answer.sentence('zh')).not.toMatch(/NaN|null/);
    expect(answer.picture('zh').paint({ id: 'x', title: '', desc: '', width: 720 })).toContain('—');
  });

  test('a count whose usual variation is not known yet', () => {
    expect(found(months('2014-06', 6))['valid month']?.change).toMatchObject({ why: 'short' });
    expect(found(months('2014-06', 8))['valid month']?.change).toMatchObject({ kind: 'count' });
  });

  test('anything at all before a year has passed', () => {
    expect(changes.answer(given(months('2014-06', 12)))).toBeUndefined();
    expect(changes.answer(given(months('2014-06', 13)))).toBeDefined();
    expect(changes.answer(given({}))).toBeUndefined();
  });
});

test('counts that always vary much change less easily', () => {
  const wild = [...Array(6)].flatMap(() => [{ ...EVEN }, { ...EVEN, received: 700, valid: 600 }]);
  const rows = (past: Month[]) => ({
    funnel_by_month: monthRows(
      '2014-06',
      [...past, { ...EVEN, received: 600 }].map((one) => ({ ...one })),
    ),
  });
  const calm = found(rows(Array<Month>(12).fill(EVEN)))['received year']?.change;
  const same = found(rows(wild))['received year']?.change;
  expect(calm).toMatchObject({ percent: 50, direction: 'rose' });
  expect(same).toMatchObject({ percent: 50, direction: 'unclear' });
});

describe('in words', () => {
  test('what changed is named with its fractions and limits, the rest in one clause', () => {
    const { notable, sentence } = changes.answer(
      given(months('2014-06', 12, [{ received: 600 }])),
    ) as Answer;
    expect(notable).toBe(true);
    expect(sentence('zh')).toBe(
      '2015年6月收到诉求600件，其中有效问题300件（50.0%，95%区间46.0～54.0%）。与上年同月相比：收到诉求600件，此前400件，上升（+50.0%，95%区间+32.0%～+70.7%）；有效率300/600（50.0%），此前300/400（75.0%），下降25.0个百分点（95%区间−30.6～−19.0）；其余没有明显变化。与上月相比：收到诉求600件，此前400件，上升（+50.0%，95%区间+32.0%～+70.7%）；有效率300/600（50.0%），此前300/400（75.0%），下降25.0个百分点（95%区间−30.6～−19.0）；其余没有明显变化。这里共比较8项；即使什么都没变，平均每20项也有1项的95%区间不含零。',
    );
    expect(sentence('en')).toContain(
      'Against the same month a year before: received 600, before 400: up (+50.0%, 95% limits +32.0% to +70.7%); valid rate 300 of 600 (50.0%), before 300 of 400 (75.0%): down by 25.0 percentage points (95% limits −30.6 to −19.0); no clear change in the others.',
    );
  });

  test('nothing changed', () => {
    const { notable, sentence } = changes.answer(given(months('2014-06', 13))) as Answer;
    expect(notable).toBe(false);
    expect(sentence('zh')).toContain('与上年同月相比：没有明显变化。与上月相比：没有明显变化。');
    expect(sentence('en')).toContain('before: no clear change. Against the month before: no clear');
  });

  test('a month that is not compared says why', () => {
    const { sentence } = changes.answer(given(months('2014-01', 15))) as Answer;
    expect(sentence('zh')).toContain('与上月相比：春节假期天数不同，不作比较。');
  });

  test('one change among ten by chance is named, and not notable', () => {
    // 20% more: beyond its own limits, not beyond those for eight at once
    const { notable, sentence } = changes.answer(
      given(months('2014-06', 12, [{ received: 464, valid: 348, assigned: 139 }])),
    ) as Answer;
    expect(sentence('zh')).toContain('收到诉求464件，此前400件，上升');
    expect(notable).toBe(false);
  });
});

test('every limit that is drawn stands in the table, counts and rates on scales of their own', () => {
  const { sheet, picture } = changes.answer(given(months('2014-06', 13))) as Answer;
  const limits = sheet('zh').lines.map(({ cells }) => cells[6]);
  expect(limits).toHaveLength(8);
  for (const one of limits) expect(one).toMatchObject({ text: expect.stringMatching(/～\+/) });
  const drawn = picture('zh').paint({ id: 'x', title: 't', desc: '', width: 344 });
  expect(drawn.match(/<svg/g)).toHaveLength(2);
  expect(drawn).toContain('收到诉求（%）');
  expect(drawn).toContain('有效率（百分点）');
});
