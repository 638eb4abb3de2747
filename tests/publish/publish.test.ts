import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Shown } from '../../pipeline/contract/cells.ts';
import { csvColumns } from '../../pipeline/contract/table.ts';
import { table } from '../../pipeline/contract/tables.ts';
import { bareForum } from '../../pipeline/forums.ts';
import { readManifest, sha256 } from '../../pipeline/publish/archive.ts';
import { tableCsv } from '../../pipeline/publish/csv.ts';
import { type About, publishEdition } from '../../pipeline/publish/publish.ts';

const CITY: Shown = {
  table: table('funnel_by_city'),
  rows: [
    {
      keys: { quarter: '2014Q1', city: '440100' },
      cells: { valid: 12, answered: 7, assigned: 5, closed: 0 },
    },
    {
      keys: { quarter: '2014Q1', city: '440300' },
      cells: { valid: null, answered: null, assigned: null, closed: null },
    },
  ],
};

function about(forum: number, as_of: string): About {
  return {
    policy: '1.0.0',
    forum: bareForum(forum, as_of, { zh: '主题', en: 'theme' }),
    sample: true,
    profile: 'test',
    input: [],
    counts: {
      rows: 0,
      accepted: 0,
      quarantined: 0,
      later: 0,
      quarantined_by_rule: {},
      warnings_by_rule: {},
    },
  };
}

let archive: string;
beforeEach(() => {
  archive = mkdtempSync(path.join(tmpdir(), 'archive-'));
});
afterEach(() => {
  chmodSync(archive, 0o755);
  rmSync(archive, { recursive: true });
});

test('a table is a CSV a spreadsheet opens: BOM, CRLF, labels, the withheld mark', () => {
  expect(tableCsv(CITY)).toBe(
    '\ufeffquarter,city,city_zh,city_en,valid,answered,assigned,closed\r\n' +
      '2014Q1,440100,广州市,Guangzhou,12,7,5,0\r\n' +
      '2014Q1,440300,深圳市,Shenzhen,※,※,※,※\r\n',
  );
  expect(csvColumns(CITY.table)).toHaveLength(8);
});

describe('an edition', () => {
  test('names its files by hash and the edition before by the hash of its manifest', () => {
    publishEdition(archive, about(1, '2014-01-17'), [CITY]);
    const second = publishEdition(archive, about(2, '2014-02-17'), [CITY]);
    const first = readFileSync(path.join(archive, '001', 'manifest.json'), 'utf8');
    expect(second.previous).toEqual({ edition: '001', sha256: sha256(first) });
    expect(second.tables[0]).toMatchObject({
      id: 'funnel_by_city',
      rows: 2,
      cells: 8,
      withheld: 4,
    });
    expect(second.tables[0]?.sha256).toBe(
      sha256(readFileSync(path.join(archive, '002', 'funnel_by_city.csv'))),
    );
  });

  test('is never rewritten, skipped back or dated before the last one', () => {
    publishEdition(archive, about(2, '2014-02-17'), [CITY]);
    expect(() => publishEdition(archive, about(2, '2014-02-17'), [CITY])).toThrow(
      /published already/,
    );
    expect(() => publishEdition(archive, about(1, '2014-01-17'), [CITY])).toThrow(
      /cannot be published/,
    );
    expect(() => publishEdition(archive, about(3, '2014-02-17'), [CITY])).toThrow(/not after/);
    expect(readdirSync(archive)).toEqual(['002']);
  });

  test('does not follow one whose files were changed', () => {
    publishEdition(archive, about(1, '2014-01-17'), [CITY]);
    writeFileSync(path.join(archive, '001', 'funnel_by_city.csv'), 'changed');
    expect(() => publishEdition(archive, about(2, '2014-02-17'), [CITY])).toThrow(/does not match/);
    expect(readManifestFails()).toBe(true);
  });

  test('appears whole or not at all, and leaves nothing behind', () => {
    const broken = { ...CITY, table: { ...CITY.table, id: 'no/such/folder' } };
    expect(() => publishEdition(archive, about(1, '2014-01-17'), [CITY, broken])).toThrow(
      /cannot be written/,
    );
    expect(readdirSync(archive)).toEqual([]);
  });

  test('takes no notice of the draft of a killed run', () => {
    publishEdition(archive, about(1, '2014-01-17'), [CITY]);
    writeFileSync(path.join(archive, '.draft-002'), 'half');
    publishEdition(archive, about(2, '2014-02-17'), [CITY]);
    expect(readdirSync(archive).sort()).toEqual(['001', '002']);
  });
});

function readManifestFails(): boolean {
  try {
    readManifest(archive, '001');
    return false;
  } catch {
    return true;
  }
}
