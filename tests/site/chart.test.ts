import { csvFormatRows } from 'd3-dsv';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseRows } from '../../pipeline/contract/published.ts';
import type { Table } from '../../pipeline/contract/table.ts';
import { TABLES } from '../../pipeline/contract/tables.ts';
import { chartOf } from '../../site/charts/chart.ts';
import { wrap } from '../../site/charts/labels.ts';
import { ticksOf } from '../../site/charts/ticks.ts';
import { fakeTable } from './tables.ts';

const LIMITS = { least: 5, rateBase: 30 };
const { window } = new JSDOM('');
const rowsOf = (table: Table) => parseRows(table, csvFormatRows(fakeTable(table, 14)));
const drawn = (table: Table) => {
  const chart = chartOf(table, rowsOf(table), 'zh', LIMITS);
  return chart ? [chart.wide, chart.narrow] : [];
};
const all = TABLES.flatMap((table) => drawn(table).map((svg) => [table.id, svg] as const));

test('sixteen tables have a chart in two widths', () => {
  expect(all).toHaveLength(32);
});

describe.each(all)('%s', (id, text) => {
  let svg: Document;
  beforeAll(() => {
    const xml = text.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
    svg = new window.DOMParser().parseFromString(xml, 'image/svg+xml');
  });

  test('is well formed, named and described', () => {
    expect(svg.querySelector('parsererror')).toBeNull();
    const root = svg.documentElement;
    expect(root.getAttribute('role')).toBe('img');
    const named = root.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const words = named.map((name) => svg.querySelector(`[id="${name}"]`)?.textContent);
    expect(words.every((word) => word && word.length > 1)).toBe(true);
    expect(root.hasAttribute('width')).toBe(false);
  });

  test('asks for no inline style and no colour of its own', () => {
    expect(text).not.toMatch(/ style=|<style|#[0-9a-f]{6}\b/);
  });

  test('draws withheld figures as a hatch', () => {
    const table = TABLES.find((one) => one.id === id) as Table;
    const [newest = ''] = rowsOf(table)
      .map(({ keys }) => Object.values(keys)[0])
      .toReversed();
    const hidden = rowsOf(table).some(
      ({ keys, cells }) =>
        (id === 'issue_by_month' || Object.values(keys)[0] === newest) &&
        Object.values(cells).includes(null),
    );
    expect(/fill="url\(#[a-z_-]+-hatch\)"/.test(text)).toBe(hidden);
  });
});

test('ids are unique over all charts, and the same on every run', () => {
  const ids = all.flatMap(([, svg]) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(TABLES.flatMap(drawn)).toEqual(all.map(([, svg]) => svg));
});

test('a table without rows has no chart', () => {
  const [funnel] = TABLES as [Table];
  expect(chartOf(funnel, [], 'zh', LIMITS)).toBeUndefined();
});

test('colours begin with the smallest count that may be shown, and the legend says why not below', () => {
  const issues = TABLES.find(({ id }) => id === 'issue_by_month') as Table;
  const labels = chartOf(issues, rowsOf(issues), 'zh', LIMITS)?.legend.map(({ label }) => label);
  expect(labels?.[0]).toMatch(/^5～/);
  expect(labels?.at(-1)).toBe('※ 少于5件（零也在内），或为保护这类小数而不公开');
});

test('the caption of a picture of one period says that it counts by receipt', () => {
  const channels = TABLES.find(({ id }) => id === 'closure_by_channel') as Table;
  expect(chartOf(channels, rowsOf(channels), 'zh', LIMITS)?.period).toBe('（2014年第四季度收到）');
  expect(chartOf(channels, rowsOf(channels), 'en', LIMITS)?.period).toBe('(received in Q4 2014)');
});

test('labels break between Han letters and at spaces', () => {
  expect(wrap('女职工与未成年工保护', 6)).toBe('女职工与未成\n年工保护');
  expect(wrap('Work injury benefits', 6)).toBe('Work injury\nbenefits');
});

test('a year is named where it begins', () => {
  const months = Array.from({ length: 37 }, (_, n) =>
    new Date(Date.UTC(2013, 11 + n)).toISOString().slice(0, 7),
  );
  expect([...ticksOf(months, 8).values()]).toEqual([
    '1\n2014',
    '7',
    '1\n2015',
    '7',
    '1\n2016',
    '7',
  ]);
  expect([...ticksOf(['8', '9', '10'], 2).values()]).toEqual(['8', '10']);
});
