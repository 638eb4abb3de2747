import { describe, expect, test } from 'vitest';
import { duration } from '../../../site/cases/case.ts';
import { cellsOf } from '../../../site/cases/cells.ts';
import { answersTo, choicesOf } from '../../../site/cases/finder.ts';
import { issueShelves, MOST, newestShelf } from '../../../site/cases/shelves.ts';
import { similarTo } from '../../../site/cases/similar.ts';
import { ISSUES } from '../../../site/issues/issues.ts';
import { story } from './stories.ts';

const one = story('2016-wg-01');

describe('similar stories', () => {
  const others = [
    story('2016-tc-01', { issue: 'TC01', industry: 'E', place: 'NORTH', outcome: 'solved' }),
    story('2016-tc-02', { issue: 'TC01', place: 'NORTH' }),
    story('2016-wg-02', { issue: 'WG04', industry: 'E', place: 'NORTH', outcome: 'not' }),
    story('2016-wg-03', { industry: 'E', place: 'NORTH', outcome: 'not' }),
    story('2016-wg-04', { place: 'PRD', outcome: 'not' }),
    story('2016-wg-05', { outcome: 'partly' }),
  ];

  test('stand in the order of what they share; one that shares but the outcome is none', () => {
    expect(similarTo(one, [one, ...others], 9).map(({ story: { slug } }) => slug)).toEqual([
      '2016-wg-05',
      '2016-wg-04',
      '2016-wg-03',
      '2016-wg-02',
      '2016-tc-02',
    ]);
  });

  test('say in what, and not twice', () => {
    const [closest, next] = similarTo(one, others, 2);
    expect(closest?.traits).toEqual(['subissue', 'industry', 'place']);
    expect(next?.traits).toEqual(['subissue', 'industry', 'region']);
  });

  test('an industry neither tells is nothing they share', () => {
    const untold = [story('2016-tc-03', { issue: 'TC01', industry: undefined })];
    const [found] = similarTo(
      story('2016-tc-04', { issue: 'TC03', industry: undefined }),
      untold,
      1,
    );
    expect(found?.traits).toEqual(['issue', 'place', 'outcome']);
  });
});

test('a story belongs to the cells of its own year, as far as it tells', () => {
  expect(cellsOf(one)).toEqual([
    'closure_by_subissue 2016 WG01',
    'closure_by_issue 2016 WG',
    'closure_by_industry 2016 C',
    'issue_by_city 2016 440300 JOB',
  ]);
  const coarse = story('2015-wi-01', {
    issue: 'WI',
    place: 'PRD',
    industry: undefined,
    period: '2015Q2',
  });
  expect(cellsOf(coarse)).toEqual(['closure_by_issue 2015 WI']);
});

test('of a matter without weeks nobody knows how long it took', () => {
  const steps = ['received', 'closed'].map((did) => ({
    did: did as 'received' | 'closed',
    by: 'city' as const,
  }));
  expect(duration(story('2016-wg-01', { steps }))).toEqual({ weeks: undefined, closed: true });
});

test('the time taken ends at the closure, not at the callback; an open matter has none', () => {
  const step = (week: number, did: 'received' | 'closed' | 'callback' | 'mediated') => ({
    week,
    did,
    by: 'city' as const,
  });
  const steps = [step(0, 'received'), step(9, 'closed'), step(12, 'callback')];
  expect(duration(story('2016-wg-01', { steps }))).toEqual({ weeks: 9, closed: true });
  const open = [step(0, 'received'), step(4, 'mediated')];
  expect(duration(story('2016-wg-01', { steps: open }))).toEqual({ weeks: 4, closed: false });
});

test('a story that names a region answers to each of its cities, and to no other', () => {
  const regional = story('2016-wg-02', { place: 'NORTH', industry: undefined });
  expect(answersTo(regional, 'place')).toEqual(['440200', '441600', '441400', '441800', '445300']);
  expect(answersTo(regional, 'industry')).toEqual([]);
  const counts = choicesOf('place', [one, regional]).filter(({ count }) => count > 0);
  expect(counts.map(({ value }) => value)).toEqual([
    '440300',
    ...['440200', '441600', '441400', '441800', '445300'].sort((a, b) => order(a) - order(b)),
  ]);
});

/** Place of a city in the published order. */
function order(code: string): number {
  return choicesOf('place', []).findIndex(({ value }) => value === code);
}

test('more stories than a page holds go on further pages, none is lost', () => {
  const many = Array.from({ length: 2 * MOST + 1 }, (_, at) => story(`2016-wg-${at}`));
  const shelves = issueShelves([...many, story('2016-tc-01', { issue: 'TC' })]);
  expect(
    shelves.filter(({ issue }) => issue?.code === 'WG').map(({ stories }) => stories.length),
  ).toEqual([MOST, MOST, 1]);
  expect(shelves.length).toBe(ISSUES.length + 2);
  expect(shelves.flatMap(({ stories }) => stories).length).toBe(many.length + 1);
  expect(newestShelf(many)).toMatchObject({ more: true, stories: { length: MOST } });
  expect(newestShelf(many.slice(0, MOST)).more).toBe(false);
});
