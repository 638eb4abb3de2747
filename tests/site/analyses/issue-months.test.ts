import { describe, expect, test } from 'vitest';
import { issueMonths } from '../../../site/analyses/issue-months/analysis.ts';
import { answered, drawing, given, linesOf, textsIn } from './given.ts';
import { rowsOf, year } from './rows.ts';

const rows = (hidden: number | null) =>
  rowsOf('month', 'issue', { A: year(2016, 20, { 3: 31 }), B: year(2016, 7, { 12: hidden }) });
const answer = (hidden: number | null) =>
  answered(issueMonths, given({ issue_by_month: rows(hidden) }));

describe('issues month by month', () => {
  test('what is drawn and what is withheld, without a comparison', () => {
    expect(answer(7).sentence('zh')).toBe(
      '2016年1月至12月，2类诉求中，2类每月的有效问题件数都公开。',
    );
    expect(answer(null).sentence('zh')).toBe(
      '2016年1月至12月，2类诉求中，1类每月的有效问题件数都公开；1类有不公开的月份（※）。',
    );
    expect(answer(null).sentence('en')).toBe(
      'January to December 2016: of 2 issues, 1 have their valid appeals of every month published; for 1 some months are withheld (※).',
    );
  });

  test('every month stands in the table, newest first', () => {
    const lines = linesOf(answer(null).sheet('en'));
    expect(lines[0]).toEqual(['December 2016', '20', '※']);
    expect(lines[9]).toEqual(['March 2016', '31', '7']);
    expect(lines).toHaveLength(12);
  });

  test('a withheld newest month is ※ and leaves a gap that is explained', () => {
    const texts = textsIn(drawing(answer(null), 'zh'));
    expect(texts).toContain('最近20，最多31');
    expect(texts[texts.indexOf('最近20，最多31') + 1]).toBe('※');
    const labels = answer(null)
      .picture('zh')
      .legend.map(({ label }) => label);
    expect(labels).toContain('断开：不公开（※）');
  });

  test('without a published month there is nothing', () => {
    expect(issueMonths.answer(given({}))).toBeUndefined();
  });
});
