import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { csvFormatRows } from 'd3-dsv';
import {
  CONTRACT_VERSION,
  editionId,
  type Manifest,
  WITHHELD,
} from '../../pipeline/contract/edition.ts';
import type { Table } from '../../pipeline/contract/table.ts';
import { TABLES } from '../../pipeline/contract/tables.ts';
import { fakeForum } from './calendar.ts';
import { fakeTable } from './tables.ts';

/** Write invented editions into a folder: the same bytes every time, each chained to the last. */
export function writeEditions(folder: string, forums = [12, 13, 14]): void {
  let previous: Manifest['previous'] = null;
  for (const forum of forums) {
    const id = editionId(forum);
    mkdirSync(path.join(folder, id), { recursive: true });
    const tables = TABLES.map((table) => writeTable(path.join(folder, id), table, forum));
    const file = path.join(folder, id, 'manifest.json');
    writeFileSync(file, `${JSON.stringify(fakeManifest(forum, tables, previous), null, 2)}\n`);
    previous = { edition: id, sha256: sha256(readFileSync(file)) };
  }
}

function writeTable(folder: string, table: Table, forum: number): Manifest['tables'][number] {
  const lines = fakeTable(table, forum);
  const text = `\uFEFF${csvFormatRows(lines).replaceAll('\n', '\r\n')}\r\n`;
  const file = `${table.id}.csv`;
  writeFileSync(path.join(folder, file), text);
  const rows = lines.length - 1;
  return {
    ...{ id: table.id, file, rows, cells: rows * table.measures.length },
    withheld: lines.flat().filter((cell) => cell === WITHHELD).length,
    ...{ bytes: Buffer.byteLength(text), sha256: sha256(text) },
  };
}

function fakeManifest(
  forum: number,
  tables: Manifest['tables'],
  previous: Manifest['previous'],
): Manifest {
  const rows = forum * 345;
  return {
    ...{ contract: CONTRACT_VERSION, policy: '1.0.0', forum: fakeForum(forum) },
    ...{ sample: true, profile: 'sample' },
    input: [
      { format: 'csv', encoding: 'gb18030', bytes: rows * 210, sha256: sha256(`${forum}`), rows },
    ],
    counts: {
      ...{ rows, accepted: rows - 12, quarantined: 12, later: 40 },
      quarantined_by_rule: { received_missing: 7, received_future: 5 },
      warnings_by_rule: { city_unreadable: 31 },
    },
    tables,
    previous,
  };
}

function sha256(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
