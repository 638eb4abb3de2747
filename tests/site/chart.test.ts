import { csvFormatRows } from 'd3-dsv';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Table } from '../../pipeline/contract/table.ts';
import { TABLES } from '../../pipeline/contract/tables.ts';
import { chartOf } from '../../site/charts/chart.ts';
import { wrap } from '../../site/charts/labels.ts';
import { ticksOf } from '../../site/charts/ticks.ts';
import { parseRows } from '../../site/editions/rows.ts';
import { fakeTable } from './tables.ts';

const { window } = new JSDOM('');
const rowsOf = (table: Table) => parseRows(table, csvFormatRows(fakeTable(table, 14)));
const drawn = (table: Table) => {
  const chart = chartOf(table, rowsOf(table), 'zh');
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
  expect(chartOf(funnel, [], 'zh')).toBeUndefined();
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
