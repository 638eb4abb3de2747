import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { generateSample } from '../../data/sample/generate.ts';
import { audit } from '../../pipeline/commands/audit.ts';
import type { MeasureId } from '../../pipeline/contract/measures.ts';
import { publishForums } from '../../pipeline/pipeline.ts';
import { readManifest } from '../../pipeline/publish/read.ts';
import { sampleOrder } from '../../pipeline/sample-order.ts';
import { openWorld } from '../../pipeline/world.ts';
import { buildSite } from './build.ts';
import { IN_CHARTS } from './planted/in-charts.ts';
import { IN_FILES } from './planted/in-files.ts';
import { IN_TABLES } from './planted/in-tables.ts';
import { IN_WORDS } from './planted/in-words.ts';
import { type Files, openPage } from './planted/page.ts';
import { contextOf } from './walker/context.ts';
import { type HiddenCell, type HiddenRow, nameOf, rowsOf } from './walker/hidden.ts';
import type { Notes } from './walker/note.ts';
import { told } from './walker/told.ts';
import { hiddenCells } from './walker/truth.ts';
import { RULES, walk } from './walker/walk.ts';

const EARLIER = 14;
const LATEST = 38;
const PLANTS = [...IN_TABLES, ...IN_CHARTS, ...IN_WORDS, ...IN_FILES];

interface Published {
  table: string;
  keys: Record<string, string>;
  measures: MeasureId[];
  rules: string[];
}

/** Figures the sample publishes, and the rules that must find them if they were withheld. */
const PUBLISHED: Published[] = [
  {
    ...{ table: 'funnel_by_region', keys: { quarter: '2016Q4', region: 'EAST' } },
    measures: ['valid', 'answered', 'assigned', 'closed', 'in_progress', 'overdue'],
    rules: ['table-figure', 'table-rate', 'cell-look', 'chart-figure', 'chart-fill'],
  },
  {
    ...{ table: 'callbacks', keys: { quarter: '2016Q2' }, measures: ['satisfied'] },
    rules: ['table-figure', 'table-rate', 'chart-figure', 'chart-fill', 'sentence', 'chart-words'],
  },
  {
    ...{ table: 'money_recovered', keys: { quarter: '2016Q1' }, measures: ['paid_count', 'paid'] },
    rules: ['table-figure', 'cell-look', 'chart-fill'],
  },
  {
    ...{ table: 'funnel_by_city', keys: { year: '2016', city: '440300' }, measures: ['closed'] },
    rules: ['table-figure', 'table-rate', 'cell-look', 'chart-figure', 'chart-fill'],
  },
];

const root = mkdtempSync(path.join(tmpdir(), 'ledger-walked-'));
const [archive, dist] = [path.join(root, 'archive'), path.join(root, 'dist')];
let hidden: HiddenCell[];

beforeAll(async () => {
  hidden = await publishSample();
  await buildSite(archive, dist);
}, 120_000);

afterAll(() => rmSync(root, { recursive: true }));

/** Two editions of the sample, and what the model knows of the figures the later one withholds. */
async function publishSample(): Promise<HiddenCell[]> {
  const exported = path.join(root, 'export');
  generateSample(exported);
  const world = await openWorld();
  await publishForums(world, sampleOrder(exported, archive, [EARLIER, LATEST]));
  const cells = await hiddenCells(world, archive, `0${LATEST}`);
  await world.close();
  return cells;
}

describe('a site built from the sample', () => {
  let notes: Notes;
  beforeAll(() => {
    notes = walk(dist, hidden);
  }, 240_000);

  test('withholds what the model says it withholds', () => {
    const { tables } = readManifest(archive, `0${LATEST}`).manifest;
    const withheld = tables.reduce((sum, entry) => sum + entry.withheld, 0);
    expect(withheld).toBeGreaterThan(500);
    expect(hidden.length).toBeGreaterThanOrEqual(withheld);
    // small ones, zeros, and larger ones that go with them
    expect(hidden.some(({ value }) => value === 0)).toBe(true);
    expect(hidden.some(({ value, least }) => value > least)).toBe(true);
  });

  test('tells nothing of any withheld figure', () => {
    expect(notes.findings).toEqual([]);
  });

  test('was looked at: every withheld row in both languages and in every file', () => {
    const { tables } = readManifest(archive, `0${LATEST}`).manifest;
    const isListed = ({ table: { id }, period }: HiddenRow) =>
      !tables.find((entry) => entry.id === id)?.left_out.includes(period);
    const rows = rowsOf(hidden).filter(isListed);
    for (const row of rows) {
      const { id } = row.table;
      const pages = [`data/${id}/index.html`, `en/data/${id}/index.html`];
      for (const rule of ['table-figure', 'cell-look', 'attribute', 'legend'])
        expect(notes.met(rule, row), nameOf(row)).toEqual(expect.arrayContaining(pages));
      expect(notes.met('csv', row)).toContain(`editions/0${LATEST}/${id}.csv`);
    }
    for (const rule of ['table-rate', 'order', 'chart-figure', 'chart-fill'])
      expect(rows.some((row) => notes.met(rule, row).length > 0)).toBe(true);
  });
});

describe('a page that tells', () => {
  test.each(PLANTS)('$name ($rule)', ({ rule, table = 'closure_by_channel', change, files }) => {
    const page = openPage(dist, table, hidden);
    change?.(page);
    expect(walked(files?.(page) ?? page.files()).map((one) => one.rule)).toContain(rule);
  });

  test('does so by what is planted alone', () => {
    for (const table of ['closure_by_channel', 'issue_by_month'])
      expect(walked(openPage(dist, table, hidden).files())).toEqual([]);
  });

  test.each(PUBLISHED)('is found by what is withheld, however it looks: $keys', (published) => {
    const { table, rules } = published;
    const cells = asIfHidden(published);
    const found = walked(openPage(dist, table, cells).files(), cells);
    expect([...new Set(found.map(({ rule }) => rule))]).toEqual(expect.arrayContaining(rules));
  });

  test('is what every rule has been tried on', () => {
    expect([...new Set(PLANTS.map(({ rule }) => rule))].sort()).toEqual(
      RULES.map(({ name }) => name).sort(),
    );
  });
});

test('the audit anybody can run prints what the page on it says', async () => {
  const printed = vi.spyOn(console, 'log').mockImplementation(() => {});
  vi.stubEnv('LC_ALL', 'zh_CN.UTF-8');
  expect(await audit.run([archive])).toBe(0);
  // the last of what is printed is what to do next
  const lines = printed.mock.calls.map(([line]) => String(line)).slice(0, -1);
  vi.unstubAllEnvs();
  printed.mockRestore();
  const page = readFileSync(path.join(dist, 'privacy/index.html'), 'utf8');
  expect(page).toContain(`“${lines.at(-1)?.replace(/。$/, '')}”`);
  // the line of the edition has the counts of its manifest, which the page explains
  const { tables, editions, ...counts } = readManifest(archive, `0${LATEST}`).manifest.audit;
  for (const count of Object.values(counts)) expect(lines.at(-2)).toContain(` ${count} `);
});

test('of a row that is withheld in part the rest may be said', () => {
  const keys = { quarter: '2016Q2' };
  const rows = rowsOf(asIfHidden({ table: 'callbacks', keys, measures: ['satisfied'] }));
  const context = contextOf('data/callbacks/index.html', []);
  const said = (figure: string) =>
    told(`2016年第二季度有效回访中答复已解决59件、满意${figure}件。`, context, rows);
  expect(said('※')).toEqual([]);
  expect(said('7')).toEqual(rows);
});

/** Figures as if they were withheld, which they are not. */
function asIfHidden({ measures, ...row }: Pick<Published, 'table' | 'keys' | 'measures'>) {
  return measures.map((measure): HiddenCell => ({ ...row, measure, value: 7, least: 10 }));
}

let walks = 0;

/** What a walk finds in a folder with these files. */
function walked(files: Files, cells = hidden) {
  walks += 1;
  const folder = path.join(root, `planted-${walks}`);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return walk(folder, cells).findings;
}
