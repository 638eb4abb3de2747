import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { csvParse } from 'd3-dsv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateSample } from '../data/sample/generate.ts';
import { loadForums } from '../pipeline/forums.ts';
import { publishForums } from '../pipeline/pipeline.ts';
import { readManifest, sha256 } from '../pipeline/publish/read.ts';
import { sampleOrder } from '../pipeline/sample-order.ts';
import { openWorld } from '../pipeline/world.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'sample-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Publish some of the sample’s forums from an export made anew, into an archive of this name. */
async function publish(name: string, numbers: readonly number[]): Promise<string> {
  const exported = path.join(folder, `${name}-export`);
  generateSample(exported);
  const archive = path.join(folder, name);
  const world = await openWorld();
  await publishForums(world, sampleOrder(exported, archive, numbers));
  await world.close();
  return archive;
}

function table(archive: string, edition: string, id: string) {
  return csvParse(
    readFileSync(path.join(archive, edition, `${id}.csv`), 'utf8').replace(/^\ufeff/, ''),
  );
}

function bytes(archive: string): string[] {
  return readdirSync(archive, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(csv|json)$/.test(name))
    .sort()
    .map((name) => `${name} ${sha256(readFileSync(path.join(archive, name)))}`);
}

describe('the sample federation', () => {
  let archive: string;
  beforeAll(async () => {
    archive = await publish('first', [1, 13, 14, 38]);
  }, 60_000);

  test('has 38 forums from December 2013 to December 2016', () => {
    const forums = loadForums(path.join(folder, 'first-export', 'forums.csv'));
    expect(forums.map(({ number }) => number)).toEqual(Array.from({ length: 38 }, (_, n) => n + 1));
    expect(forums[0]?.date).toMatch(/^2013-12/);
    expect(forums[37]?.date).toBe('2016-12-29');
  });

  test('forum 14 counts to the published figures: 4,424 / 1,874 / 1,707 / 140', () => {
    const [row] = table(archive, '014', 'funnel_to_date');
    expect(row).toMatchObject({
      valid: '4424',
      assigned: '1874',
      closed: '1707',
      key_issues: '140',
    });
    expect(readManifest(archive, '014').manifest.forum.as_of).toBe('2015-02-17');
    expect((1707 / 1874).toFixed(3)).toBe('0.911');
  });

  test('its forums add up to what is to date', () => {
    const forums = table(archive, '014', 'funnel_by_forum');
    const sum = (name: string) => forums.reduce((total, row) => total + Number(row[name]), 0);
    expect([sum('valid'), sum('assigned'), sum('closed'), sum('key_issues')]).toEqual([
      4424, 1874, 1707, 140,
    ]);
    expect(table(archive, '014', 'key_issues')).toHaveLength(140);
  });

  test('every row of the export is accepted or quarantined, and dirt is named by rule', () => {
    const { counts, sample } = readManifest(archive, '038').manifest;
    expect(sample).toBe(true);
    expect(counts.accepted + counts.quarantined).toBe(counts.rows);
    expect(Object.keys(counts.quarantined_by_rule)).toEqual(
      expect.arrayContaining([
        'total_row',
        'id_missing',
        'received_future',
        'city_unreadable',
        'repeated_row',
        'superseded_row',
      ]),
    );
  });

  test('a period stands once it is whole, and answers once it is settled', () => {
    const periods = (edition: string, id: string, kind: string) => {
      const entry = readManifest(archive, edition).manifest.tables.find((one) => one.id === id);
      const shown = table(archive, edition, id).map((row) => row[kind] ?? '');
      return [...new Set([...shown, ...(entry?.left_out ?? [])])].sort();
    };
    // records begin in December 2013, which makes no quarter and no year
    expect(periods('001', 'funnel_by_month', 'month')).toEqual(['2013-12']);
    expect(periods('001', 'funnel_by_region', 'quarter')).toEqual([]);
    expect(periods('014', 'closure_by_mode', 'quarter')).toEqual([
      '2014Q1',
      '2014Q2',
      '2014Q3',
      '2014Q4',
    ]);
    expect(periods('014', 'funnel_by_city', 'year')).toEqual(['2014']);
    expect(periods('014', 'callbacks', 'quarter')).toEqual(['2014Q1', '2014Q2']);
    expect(periods('038', 'invalid_reasons', 'year')).toEqual(['2014', '2015', '2016']);
    expect(periods('038', 'outcomes', 'quarter').at(-1)).toBe('2016Q2');
  });

  test('what is shown by place and by issue is of the same appeals', () => {
    const sum = (id: string, name: string, year: string) => {
      const rows = table(archive, '038', id).filter(({ year: own, quarter, month }) =>
        (own ?? quarter ?? month ?? '').startsWith(year),
      );
      const shown = rows.map((row) => Number(row[name]));
      return shown.some(Number.isNaN) ? null : shown.reduce((total, one) => total + one, 0);
    };
    const total = sum('funnel_by_month', 'valid', '2016');
    for (const id of ['funnel_by_city', 'funnel_by_region', 'closure_by_issue'])
      expect([total, null]).toContain(sum(id, 'valid', '2016'));
    expect(sum('closure_by_mode', 'assigned', '2016')).toBe(
      sum('funnel_by_month', 'assigned', '2016'),
    );
  });

  test('wages peak before Spring Festival', () => {
    const wages = (month: string) =>
      Number(
        table(archive, '038', 'issue_by_month').find(
          (row) => row.month === month && row.issue === 'WG',
        )?.valid,
      );
    for (const [before, after] of [
      ['2014-01', '2014-03'],
      ['2015-01', '2015-04'],
      ['2016-01', '2016-04'],
    ] as const)
      expect(wages(before)).toBeGreaterThan(1.5 * wages(after));
  });

  test('names nobody: no name, phone or employer of the export is in an edition', () => {
    const text = bytes(archive).map((line) =>
      readFileSync(path.join(archive, line.split(' ')[0] ?? ''), 'utf8'),
    );
    for (const secret of [/示例第\d+号/, /示例[甲乙丙丁]/, /\d{11}/])
      expect(text.join('').replace(/[0-9a-f]{64}/g, '')).not.toMatch(secret);
  });

  test('comes out the same, byte for byte, in a second run', async () => {
    expect(bytes(await publish('second', [1, 13, 14, 38]))).toEqual(bytes(archive));
  }, 60_000);
});
