import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadEditions } from '../../site/editions/load.ts';
import { rowsOf } from '../../site/editions/schema.ts';
import { writeEditions } from './editions.ts';

let root: string;
let folder: string;
let turn = 0;

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'ledger-site-'));
  writeEditions(path.join(root, 'whole'));
});
afterAll(() => rmSync(root, { recursive: true }));
beforeEach(() => {
  turn += 1;
  folder = path.join(root, String(turn));
  cpSync(path.join(root, 'whole'), folder, { recursive: true });
});

const at = (...parts: string[]) => path.join(folder, ...parts);
function change(file: string, edit: (text: string) => string) {
  writeFileSync(at(file), edit(readFileSync(at(file), 'utf8')));
}

test('a withdrawn edition is none of those that stand, and its chain holds all the same', () => {
  const manifest = readFileSync(at('014', 'manifest.json'));
  const withdrawal = {
    edition: '014',
    manifest_sha256: createHash('sha256').update(manifest).digest('hex'),
    ...{
      at: '2015-03-01',
      by: '张工',
      reason: 'correction',
      note_zh: '更正了一批登记',
      note_en: '',
    },
  };
  writeFileSync(at('014', 'withdrawn.json'), JSON.stringify(withdrawal));
  expect(loadEditions(folder).map(({ id }) => id)).toEqual(['012', '013']);
  change('014/withdrawn.json', (text) => text.replace('"014"', '"013"'));
  expect(() => loadEditions(folder)).toThrow(/014, file withdrawn\.json.*another edition/);
});

test('editions come in order, with withheld cells as null', () => {
  const editions = loadEditions(folder);
  expect(editions.map(({ id }) => id)).toEqual(['012', '013', '014']);
  const [total] = rowsOf(editions[2], 'funnel_to_date');
  expect(total?.cells).toMatchObject({ valid: 4424, assigned: 1874, closed: 1707 });
  const cells = rowsOf(editions[2], 'closure_by_industry').flatMap((row) =>
    Object.values(row.cells),
  );
  expect(cells).toContain(null);
  expect(cells).not.toContain(undefined);
});

test('no editions at all is not an error', () => {
  mkdirSync(at('empty'));
  expect(loadEditions(at('empty'))).toEqual([]);
  expect(loadEditions(at('nowhere'))).toEqual([]);
});

describe('a broken archive names edition and file', () => {
  test('one byte changed', () => {
    change('013/outcomes.csv', (text) => text.replace(/\d(?=\r\n$)/, (digit) => `${9 - +digit}`));
    expect(() => loadEditions(folder)).toThrow(/edition 013, file outcomes\.csv .* SHA-256/);
  });

  test('open matters that do not add up', () => {
    // the hashes are right: it is the figures that are not
    change('014/stock_flow_by_month.csv', (text) => text.replace(/\d+(?=\r\n$)/, '9999'));
    change('014/manifest.json', (text) => {
      const manifest = JSON.parse(text);
      const entry = manifest.tables.find(({ id }: { id: string }) => id === 'stock_flow_by_month');
      const bytes = readFileSync(at('014', entry.file));
      entry.sha256 = createHash('sha256').update(bytes).digest('hex');
      return JSON.stringify(manifest);
    });
    expect(() => loadEditions(folder)).toThrow(
      /do not add up: edition 014, file stock_flow_by_month\.csv \(month 201\d-\d\d/,
    );
  });

  test('a file missing', () => {
    rmSync(at('014/callbacks.csv'));
    expect(() => loadEditions(folder)).toThrow(/edition 014, file callbacks\.csv .* missing/);
  });

  test('the manifest missing', () => {
    rmSync(at('012/manifest.json'));
    expect(() => loadEditions(folder)).toThrow(/edition 012, file manifest\.json .* missing/);
  });

  test('an edition taken out of the chain', () => {
    rmSync(at('013'), { recursive: true });
    expect(() => loadEditions(folder)).toThrow(/edition 014, file manifest\.json .* edition 012/);
  });

  test('an earlier manifest rewritten', () => {
    change('012/manifest.json', (text) => text.replace('"sample": true', '"sample": false'));
    expect(() => loadEditions(folder)).toThrow(/edition 013, file manifest\.json .* edition 012/);
  });

  test('a field the contract does not know', () => {
    change('014/manifest.json', (text) => text.replace('"sample"', '"secret": 1, "sample"'));
    expect(() => loadEditions(folder)).toThrow(/edition 014, file manifest\.json/);
  });

  test('not JSON', () => {
    change('014/manifest.json', (text) => text.slice(0, 90));
    expect(() => loadEditions(folder)).toThrow(/edition 014, file manifest\.json .* not JSON/);
  });

  test('a period it says it leaves out', () => {
    change('014/manifest.json', (text) => {
      const manifest = JSON.parse(text);
      for (const entry of manifest.tables)
        entry.left_out = entry.id === 'issue_by_month' ? ['2014-05'] : [];
      return JSON.stringify(manifest);
    });
    expect(() => loadEditions(folder)).toThrow(/file issue_by_month\.csv .* period it leaves out/);
  });

  test('a path out of the edition', () => {
    change('014/manifest.json', (text) => text.replace('"outcomes.csv"', '"../013/outcomes.csv"'));
    expect(() => loadEditions(folder)).toThrow(/outside the edition/);
  });

  test('a folder with another name', () => {
    mkdirSync(at('014-copy'));
    expect(() => loadEditions(folder)).toThrow(/folder 014-copy/);
  });
});
