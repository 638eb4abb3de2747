import { describe, expect, test } from 'vitest';
import { runsOf, termsOf, termsOfQuery, wholeOf } from '../../../site/search/terms.ts';

describe('what a text is found by', () => {
  test.each([
    ['Han: every character and every two neighbours', '拖欠工资', '拖 欠 工 资 拖欠 欠工 工资'],
    ['not across punctuation', '工伤，认定', '工 伤 工伤 认 定 认定'],
    ['words in small letters, plurals as singulars', 'Wages of companies', 'wage of company'],
    ['full width as half width', 'ＣＳＶ１２３５１', 'csv12351'],
    ['Han beside figures and letters', '第38场N+1', '第 38 场 n 1'],
    ['an apostrophe is no border', 'the worker’s', 'the worker'],
  ])('%s', (_, text, terms) => {
    expect(termsOf(text).join(' ')).toBe(terms);
  });
});

describe('what a query looks for', () => {
  const said = (query: string) =>
    termsOfQuery(query).map(({ text, begins }) => (begins ? `${text}…` : text));

  test.each([
    ['工', ['工']],
    ['工伤认定', ['工伤', '伤认', '认定']],
    ['加班 加班费', ['加班', '班费']],
    ['closure ra', ['closure', 'ra…']],
    ['N+1', ['n', '1']],
    ['？！', []],
  ])('%s', (query, terms) => {
    expect(said(query)).toEqual(terms);
  });

  test('as a whole it is the same however it is written', () => {
    expect(wholeOf(' Closure  RATES ')).toBe(wholeOf('closure rate'));
    expect(runsOf('Ｎ＋１')).toEqual(['n', '1']);
  });
});
