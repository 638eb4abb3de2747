import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { csvFormat, csvParse } from 'd3-dsv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateSample } from '../../data/sample/generate.ts';
import { auditArchive } from '../../pipeline/audit/audit.ts';
import type { Manifest } from '../../pipeline/contract/edition.ts';
import { loadForums } from '../../pipeline/forums.ts';
import { publishForums } from '../../pipeline/pipeline.ts';
import { loadPolicy, loadProfile } from '../../pipeline/profile.ts';
import { readManifest, readShown } from '../../pipeline/publish/read.ts';
import { withdraw } from '../../pipeline/publish/withdraw.ts';
import { openWorld } from '../../pipeline/world.ts';

/**
 * A federation whose export is not the same from month to month: each edition goes through the
 * audit, which throws if it finds anything, and the whole archive once more at the end.
 */
const folder = mkdtempSync(path.join(tmpdir(), 'corrected-'));
const archive = path.join(folder, 'editions');
type Line = Record<string, string>;
let lines: Line[] = [];

beforeAll(() => {
  generateSample(path.join(folder, 'export'));
  const text = readFileSync(path.join(folder, 'export', 'appeals-2013-2014.csv'), 'utf8');
  lines = csvParse(text.replace(/^\ufeff/, ''));
  mkdirSync(path.join(folder, 'exports'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function publish(
  number: number,
  exported: readonly Line[],
  recount = false,
): Promise<Manifest> {
  const file = path.join(folder, 'exports', `${number}.csv`);
  writeFileSync(file, csvFormat([...exported]));
  const world = await openWorld();
  try {
    const { editions } = await publishForums(world, {
      files: [file],
      profile: loadProfile('data/sample/profile.yaml'),
      policy: loadPolicy(),
      forums: loadForums(path.join(folder, 'export', 'forums.csv')).filter(
        (forum) => forum.number === number,
      ),
      archive,
      register: path.join(folder, 'register'),
      recount,
    });
    return editions[0] as Manifest;
  } finally {
    await world.close();
  }
}

/** Figures of a table by its first column. */
function figures(id: string, table: string, measure: string): Record<string, number | null> {
  const shown = readShown(archive, readManifest(archive, id));
  const { rows = [] } = shown.find((one) => one.table.id === table) ?? {};
  return Object.fromEntries(
    rows.map(({ keys, cells }) => [Object.values(keys)[0], cells[measure] ?? null]),
  );
}

const WITHDRAWAL = {
  at: '2015-01-02',
  by: '张工',
  reason: 'correction',
  note_zh: '导出时漏了一半的记录',
  note_en: '',
} as const;

/** The day an appeal was received, as the sample’s column is named. */
const day = ({ 反映日期: received = '' }: Line) => received;

describe('an export that changes from month to month', () => {
  test('keeps every count of appeals in print, and says what has changed', async () => {
    const held = lines.filter((_, at) => at % 40 !== 7);
    await publish(5, held);
    // those left out come late, some are gone, some have moved
    const changed = lines
      .filter((_, at) => at % 97 !== 3)
      .map((line, at) => (at % 50 === 1 ? { ...line, 所属地市: '深圳市' } : line));
    const { changes } = await publish(8, changed);
    const before = figures('005', 'funnel_by_month', 'received');
    const after = figures('008', 'funnel_by_month', 'received');
    expect(after).toMatchObject(before);
    expect(changes?.late).toBeGreaterThan(5);
    expect(changes?.gone).toBeGreaterThan(5);
    expect(changes?.reclassified).toBeGreaterThan(5);
    // the late ones are in the first month that was not in print
    const first = Object.keys(after).find((month) => !(month in before)) as string;
    const own = changed.filter((line) => day(line).startsWith(first)).length;
    expect(after[first]).toBeGreaterThan(own);
  });

  test('a withdrawn edition is published again with the counts it was printed with', async () => {
    withdraw(archive, '008', WITHDRAWAL);
    const again = await publish(8, lines);
    expect(again.issue).toBe(2);
    expect(again.recounts).toEqual([]);
    expect(figures('008-2', 'funnel_by_month', 'received')).toEqual(
      figures('008', 'funnel_by_month', 'received'),
    );
  });

  test('one made from the wrong file is counted anew, apart from what differs by too few', async () => {
    const half = lines.filter((line, at) => at % 2 === 0 || day(line) < '2014-08-01');
    await publish(11, half);
    withdraw(archive, '011', WITHDRAWAL);
    const again = await publish(11, lines, true);
    expect(again.recounts).toEqual(['011']);
    const [wrong, right] = ['011', '011-2'].map((id) => figures(id, 'funnel_by_month', 'received'));
    expect(right?.['2014-09']).toBeGreaterThan(1.5 * (wrong?.['2014-09'] ?? 0));
    // what was printed before the wrong edition stays
    expect(right).toMatchObject(figures('008-2', 'funnel_by_month', 'received'));
  });

  test('two withdrawn one after the other are both published again', async () => {
    await publish(12, lines);
    withdraw(archive, '012', WITHDRAWAL);
    withdraw(archive, '011-2', WITHDRAWAL);
    expect((await publish(11, lines)).issue).toBe(3);
    expect((await publish(12, lines)).previous?.edition).toBe('011-3');
    expect(figures('012-2', 'funnel_by_month', 'received')).toEqual(
      figures('012', 'funnel_by_month', 'received'),
    );
  });

  test('the whole archive passes the audit', async () => {
    const audited = await auditArchive(archive);
    expect(audited.map(({ edition }) => edition)).toEqual([
      ...['005', '008', '008-2', '011', '011-2', '012', '011-3', '012-2'],
    ]);
    expect(audited.flatMap(({ result }) => result.findings)).toEqual([]);
  });
});
