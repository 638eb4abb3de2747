import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Shown } from '../../pipeline/contract/cells.ts';
import { Failure } from '../../pipeline/contract/failures.ts';
import { csvColumns } from '../../pipeline/contract/table.ts';
import { tableCsv } from '../../pipeline/publish/csv.ts';
import { publishEdition, type Review } from '../../pipeline/publish/publish.ts';
import { readManifest, readShown, sha256 } from '../../pipeline/publish/read.ts';
import { about, ISSUES, PASSED } from './edition.ts';

const pass: Review = async () => PASSED;

let archive: string;
beforeEach(() => {
  archive = mkdtempSync(path.join(tmpdir(), 'archive-'));
});
afterEach(() => {
  chmodSync(archive, 0o755);
  rmSync(archive, { recursive: true });
});

test('a table is a CSV a spreadsheet opens: BOM, CRLF, labels, the withheld mark', () => {
  expect(tableCsv(ISSUES)).toBe(
    '\ufeffmonth,issue,issue_zh,issue_en,valid,answered,assigned,closed\r\n' +
      '2014-01,WG,劳动报酬,Wages and pay,12,7,5,0\r\n' +
      '2014-01,LC,劳动关系与劳动合同,Employment relationship and contract,※,※,※,※\r\n',
  );
  expect(csvColumns(ISSUES.table)).toHaveLength(8);
});

describe('an edition', () => {
  const publish = (
    forum: number,
    as_of: string,
    shown: Shown[] = [ISSUES],
    review: Review = pass,
  ) => publishEdition(archive, about(forum, as_of), shown, review);

  test('names its files by hash and the edition before by the hash of its manifest', async () => {
    await publish(1, '2014-01-17');
    const second = await publish(2, '2014-02-17');
    const first = readFileSync(path.join(archive, '001', 'manifest.json'), 'utf8');
    expect(second.previous).toEqual({ edition: '001', sha256: sha256(first), withdrawal: null });
    expect(second.tables[0]).toMatchObject({
      id: 'issue_by_month',
      rows: 2,
      cells: 8,
      withheld: 4,
      left_out: ['2013-12'],
    });
    expect(second.tables[0]?.sha256).toBe(
      sha256(readFileSync(path.join(archive, '002', 'issue_by_month.csv'))),
    );
  });

  test('is never rewritten, skipped back or dated before the last one', async () => {
    await publish(2, '2014-02-17');
    await expect(publish(2, '2014-02-17')).rejects.toThrow(/published already/);
    await expect(publish(1, '2014-01-17')).rejects.toThrow(/cannot be published/);
    await expect(publish(3, '2014-02-17')).rejects.toThrow(/not after/);
    expect(readdirSync(archive)).toEqual(['002']);
  });

  test('does not follow one whose files were changed', async () => {
    await publish(1, '2014-01-17');
    writeFileSync(path.join(archive, '001', 'issue_by_month.csv'), 'changed');
    await expect(publish(2, '2014-02-17')).rejects.toThrow(/does not match/);
    expect(readManifestFails()).toBe(true);
  });

  test('appears whole or not at all, and leaves nothing behind', async () => {
    const broken = { ...ISSUES, table: { ...ISSUES.table, id: 'no/such/folder' } };
    await expect(publish(1, '2014-01-17', [ISSUES, broken])).rejects.toThrow(/cannot be written/);
    expect(readdirSync(archive)).toEqual([]);
  });

  test('is audited as it lies in its draft, with the editions before it, and says what was counted', async () => {
    await publish(1, '2014-01-17');
    const seen: string[] = [];
    const manifest = await publish(2, '2014-02-17', [ISSUES], async (draft, earlier) => {
      seen.push(...readdirSync(draft).sort(), ...earlier.map((one) => path.basename(one)));
      return PASSED;
    });
    expect(seen).toEqual(['issue_by_month.csv', 'manifest.json', '001']);
    expect(manifest).toMatchObject(PASSED);
  });

  test('that does not pass its audit is not written', async () => {
    await publish(1, '2014-01-17');
    const refuse: Review = async () => {
      throw new Failure('audit', 'edition 002', 'issue_by_month: recovered ×1');
    };
    await expect(publish(2, '2014-02-17', [ISSUES], refuse)).rejects.toThrow(/was not published/);
    expect(readdirSync(archive)).toEqual(['001']);
  });

  test('takes no notice of the draft of a killed run', async () => {
    await publish(1, '2014-01-17');
    writeFileSync(path.join(archive, '.draft-002'), 'half');
    await publish(2, '2014-02-17');
    expect(readdirSync(archive).sort()).toEqual(['001', '002']);
  });

  test('is read back as it was published', async () => {
    await publish(1, '2014-01-17');
    expect(readShown(archive, readManifest(archive, '001'))).toEqual([ISSUES]);
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
