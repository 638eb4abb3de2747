import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { csvFormatRows } from 'd3-dsv';
import { accepted, passed } from '../../pipeline/checklist/reviewer.ts';
import { CHECKLIST, type ItemId } from '../../pipeline/contract/checklist.ts';
import {
  CONTRACT_VERSION,
  editionId,
  type Manifest,
  WITHHELD,
} from '../../pipeline/contract/edition.ts';
import type { Table } from '../../pipeline/contract/table.ts';
import { TABLES } from '../../pipeline/contract/tables.ts';
import { loadPolicy } from '../../pipeline/profile.ts';
import { fakeForum } from './calendar.ts';
import { fakeTable } from './tables.ts';

/** Periods left out of tables: of one table all there are, of another the first of several. */
const LEFT_OUT: Record<string, string[]> = {
  funnel_by_city: ['2014'],
  closure_by_channel: ['2014Q1'],
};

/**
 * Write invented editions into a folder: the same bytes every time, each chained to the last.
 *
 * @param leftOut periods left out, by table
 */
export function writeEditions(
  folder: string,
  forums = [12, 13, 14],
  leftOut: Record<string, string[]> = LEFT_OUT,
): void {
  let previous: Manifest['previous'] = null;
  for (const forum of forums) previous = writeEdition(folder, { forum, previous, leftOut });
}

interface Asked {
  forum: number;
  issue?: number;
  previous: Manifest['previous'];
  leftOut?: Record<string, string[]>;
  /** What the manifest says otherwise. */
  said?: Partial<Manifest>;
  /** What its tables say otherwise than those of the forum usually do; header first. */
  otherwise?: (table: Table, lines: string[][]) => string[][];
}

/** Write one invented edition; what the next one names as the one before it comes back. */
export function writeEdition(
  folder: string,
  {
    forum,
    issue = 1,
    previous,
    leftOut = LEFT_OUT,
    said = {},
    otherwise = (_, lines) => lines,
  }: Asked,
): NonNullable<Manifest['previous']> {
  const id = editionId(forum, issue);
  mkdirSync(path.join(folder, id), { recursive: true });
  const tables = TABLES.map((table) => {
    const left_out = leftOut[table.id] ?? [];
    // the calendar period is the first column of every table that has one
    const lines = fakeTable(table, forum).filter(([period = '']) => !left_out.includes(period));
    return writeTable(path.join(folder, id), table, otherwise(table, lines), left_out);
  });
  const file = path.join(folder, id, 'manifest.json');
  const manifest = { ...fakeManifest(forum, tables, previous), issue, ...said };
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
  return { edition: id, sha256: sha256(readFileSync(file)), withdrawal: null };
}

function writeTable(
  folder: string,
  table: Table,
  lines: string[][],
  left_out: string[],
): Manifest['tables'][number] {
  const text = `\uFEFF${csvFormatRows(lines).replaceAll('\n', '\r\n')}\r\n`;
  const file = `${table.id}.csv`;
  writeFileSync(path.join(folder, file), text);
  const rows = lines.length - 1;
  return {
    ...{ id: table.id, file, rows, cells: rows * table.measures.length },
    withheld: lines.flat().filter((cell) => cell === WITHHELD).length,
    left_out,
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
    ...{ contract: CONTRACT_VERSION, policy: loadPolicy(), forum: fakeForum(forum) },
    ...{ issue: 1, sample: true, profile: 'sample' },
    input: [
      { format: 'csv', encoding: 'gb18030', bytes: rows * 210, sha256: sha256(`${forum}`), rows },
    ],
    changes: null,
    recounts: [],
    checklist: listOf(forum),
    counts: {
      ...{ rows, accepted: rows - 12, quarantined: 12, later: 40 },
      quarantined_by_rule: { received_missing: 7, received_future: 5 },
      warnings_by_rule: { city_unreadable: 31 },
    },
    tables,
    audit: {
      ...{ tables: tables.length, editions: 1, published: 90_000, sums: 4000, relations: 900 },
      ...{ withheld: 500, sensitive: 200, intervals: 12, certificates: 188, revised: 0 },
    },
    previous,
  };
}

/** The newest was published with reasons, the others with none. */
function listOf(forum: number): Manifest['checklist'] {
  const said = { by: '王编辑', at: fakeForum(forum).as_of };
  const reasons = new Map<ItemId, string>([
    ['next_forum', '场地还在协商，定下来就补上'],
    ['quarantine', '早年纸质台账补录，年份写法不一，2016年3月起改正'],
  ]);
  return CHECKLIST.map(({ id }) => {
    const reason = forum === 14 ? reasons.get(id) : undefined;
    return reason ? accepted(id, { ...said, reason }) : passed(id);
  });
}

function sha256(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
