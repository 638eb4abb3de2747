import { describe, expect, test } from 'vitest';
import { PLAUSIBILITY } from '../../../pipeline/contract/plausibility.ts';
import type { Answer } from '../../../site/analyses/analysis.ts';
import { plausibility } from '../../../site/analyses/plausibility/analysis.ts';
import { MONTH_END } from '../../../site/analyses/plausibility/signs.ts';
import type { Row } from '../../../site/editions/schema.ts';
import { given } from './given.ts';

/** The signs as published, with so many of so many closed, after a check of rows. */
function qualityOf(affected: number[], checked: number): Row[] {
  const row = (
    { code, zh, en }: { code: string; zh: string; en: string },
    count: number,
    of: number,
  ) => ({
    ...{ keys: { item: code, item_zh: zh, item_en: en } },
    cells: { affected: count, checked: of },
  });
  const other = row({ code: 'id_missing', zh: '缺诉求编号', en: 'appeal id is missing' }, 6, 9999);
  return [other, ...PLAUSIBILITY.map((one, at) => row(one, affected[at] ?? 0, checked))];
}

const answered = (affected: number[], checked: number) =>
  plausibility.answer(given({ data_quality: qualityOf(affected, checked) })) as Answer;

test('the share of three days of every month, if days were alike', () => {
  expect(MONTH_END).toBeCloseTo(0.0986, 4);
});

describe('closures at the end of months', () => {
  test('that are more than days would give are worth checking', () => {
    const answer = answered([20, 60, 1, 100], 400);
    expect(answer.notable).toBe(true);
    // Wilson: 60 of 400
    expect(answer.sentence('zh')).toContain(
      '在月末三天内办结60件（15.0%，95%区间11.8～18.8%），多于各天均匀时的9.9%，值得核对；',
    );
    expect(answer.sentence('en')).toContain(
      'closed in the last three days of a month: 60 (15.0%, 95% limits 11.8–18.8%), more than the 9.9% there would be if days were alike, and worth checking;',
    );
  });

  test('that are as many as days would give are not', () => {
    const answer = answered([20, 45, 1, 100], 400);
    expect(answer.notable).toBe(false);
    expect(answer.sentence('zh')).toContain('不多于各天均匀时的9.9%；');
    expect(answer.sentence('en')).toContain(
      'not more than the 9.9% there would be if days were alike;',
    );
  });
});

test('every sign is a fraction with a share and limits, in the table as in the picture', () => {
  const answer = answered([20, 60, 0, 100], 400);
  expect(answer.sentence('zh')).toMatch(/^办结的400件中：交办当天即办结20件（5\.0%，95%区间/);
  const lines = answer
    .sheet('zh')
    .lines.map(({ head, cells }) => [
      head,
      ...cells.map((cell) =>
        cell.kind === 'text' ? cell.text : cell.kind === 'figure' ? cell.figure : '',
      ),
    ]);
  expect(lines[1]).toEqual(['在月末三天内办结', 60, 400, '15.0%', '11.8～18.8%', '9.9%']);
  expect(lines[2]).toEqual(['办结早于交办或收到', 0, 400, '0.0%', '0.0～1.0%', '—']);
  const drawn = answer.picture('en').paint({ id: 'x', title: 't', desc: 'd', width: 720 });
  for (const text of ['15.0%', '25.0%', 'month-end if days were alike: 9.9%'])
    expect(drawn).toContain(text);
});

test('a base too small for a percentage gives none', () => {
  expect(answered([1, 9, 0, 2], 29)).toBeUndefined();
  expect(answered([1, 9, 0, 2], 30)).toBeDefined();
  expect(answered([0, 0, 0, 0], 0)).toBeUndefined();
  expect(plausibility.answer(given({}))).toBeUndefined();
});

test('it accuses nobody', () => {
  const said = answered([20, 60, 1, 100], 400).sentence('zh');
  expect(said).not.toMatch(/造假|作假|违规|虚报/);
  expect(said).toContain('不等于有问题');
});
