import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { auditEdition } from '../../pipeline/audit/audit.ts';
import { type CodeListName, codes } from '../../pipeline/contract/codes.ts';
import { type Manifest, WITHHELD } from '../../pipeline/contract/edition.ts';
import type { Policy } from '../../pipeline/contract/policy.ts';
import {
  csvColumns,
  type Table,
  type TableDeclaration,
  tableSchema,
} from '../../pipeline/contract/table.ts';

/** Nothing is too fine, unless a test is about that. */
export const POLICY: Policy = {
  version: 'test',
  thresholds: { province: 5, local: 10 },
  employers: 3,
  beyond_largest: 3,
  rate_base: 30,
  left_out: { cells: 1, records: 1 },
};

/** A table as it is to be written: rows of codes followed by cells, null where withheld. */
export interface Drawn {
  table: Table;
  rows: (string | number | null)[][];
  leftOut?: string[];
}

const folder = mkdtempSync(path.join(tmpdir(), 'audit-'));
let archives = 0;
afterAll(() => rmSync(folder, { recursive: true }));

/** A declaration with what these tests do not care about filled in. */
export function declare(
  declared: Pick<TableDeclaration, 'id' | 'dimensions' | 'measures'> & Partial<TableDeclaration>,
): Table {
  const both = { zh: 'x', en: 'x' };
  return tableSchema.parse({
    title: both,
    grain: both,
    basis: both,
    base: null,
    rates: [],
    universe: 'valid',
    clock: 'received',
    privacy: 'total',
    restated: 'agency',
    ...declared,
  });
}

/** An archive’s folder, empty. */
export function newArchive(): string {
  archives += 1;
  const archive = path.join(folder, String(archives));
  mkdirSync(archive);
  return archive;
}

/** Write the draft of an edition; its folder. */
export function writeEdition(
  archive: string,
  number: number,
  drawn: Drawn[],
  policy = POLICY,
  recounts: string[] = [],
) {
  const draft = path.join(archive, String(number).padStart(3, '0'));
  mkdirSync(draft);
  for (const { table, rows } of drawn)
    writeFileSync(path.join(draft, `${table.id}.csv`), csvOf(table, rows));
  const manifest = { ...MANIFEST, policy, recounts, tables: drawn.map(listed) };
  manifest.forum = { ...MANIFEST.forum, number };
  writeFileSync(path.join(draft, 'manifest.json'), JSON.stringify(manifest));
  return draft;
}

/** Change a file of an edition. */
export function plant(draft: string, file: string, change: (text: string) => string): void {
  const name = path.join(draft, file);
  writeFileSync(name, change(readFileSync(name, 'utf8')));
}

/** Audit the last of some editions against those before it: “check table period”, sorted. */
export async function found(
  folders: string[],
  tables: Table[],
  rateColumns: Parameters<typeof auditEdition>[2] = {},
): Promise<string[]> {
  const draft = folders.at(-1) as string;
  const { findings } = await auditEdition(draft, folders.slice(0, -1), { tables, ...rateColumns });
  return findings.map(({ check, table, period }) => [check, table, period].join(' ').trim());
}

function csvOf(table: Table, rows: Drawn['rows']): string {
  const lines = rows.map((row) => {
    const labelled = table.dimensions.flatMap(({ list }, at) => {
      const code = codes((list ?? 'cities') as CodeListName).find((one) => one.code === row[at]);
      return list ? [row[at], code?.zh, code?.en] : [row[at]];
    });
    const cells = row.slice(table.dimensions.length).map((cell) => cell ?? WITHHELD);
    return [...labelled, ...cells].map((text) => `"${text}"`).join(',');
  });
  return `\ufeff${[csvColumns(table).join(','), ...lines].join('\r\n')}\r\n`;
}

function listed({ table: { id }, rows, leftOut = [] }: Drawn): Manifest['tables'][number] {
  const rest = { cells: 0, withheld: 0, bytes: 0, sha256: '0'.repeat(64) };
  return { id, file: `${id}.csv`, rows: rows.length, left_out: leftOut, ...rest };
}

const both = { zh: 'x', en: 'x' };
const MANIFEST = {
  contract: 'test',
  forum: {
    number: 1,
    date: '2015-01-01',
    as_of: '2015-01-01',
    theme: both,
    guests: both,
    participation: both,
  },
  issue: 1,
  sample: true,
  profile: 'test',
  input: [],
  changes: null,
  counts: {
    rows: 0,
    accepted: 0,
    quarantined: 0,
    later: 0,
    quarantined_by_rule: {},
    warnings_by_rule: {},
  },
  recounts: [],
  previous: null,
};
