import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isWithheld } from '../../pipeline/contract/cells.ts';
import {
  CONTRACT_VERSION,
  editionId,
  type Manifest,
  manifestSchema,
} from '../../pipeline/contract/edition.ts';
import { Failure } from '../../pipeline/contract/failures.ts';
import { parseRows } from '../../pipeline/contract/published.ts';
import { calendarOf } from '../../pipeline/contract/table.ts';
import { TABLES } from '../../pipeline/contract/tables.ts';
import { type Edition, key, type Row } from './schema.ts';
import { demandStock, STOCK } from './stock.ts';

/** Read one edition, hold every file to its manifest and the stock of open matters to its flows. */
export function readEdition(folder: string, id: string): Edition {
  const bytes = fileOf(folder, id, 'manifest.json');
  const manifest = inFile(id, 'manifest.json', () => parseManifest(id, bytes));
  const tables: Edition['tables'] = {};
  for (const entry of manifest.tables) {
    const file = fileOf(folder, id, entry.file);
    tables[entry.id] = inFile(id, entry.file, () => parseTable(entry, file));
  }
  demandStock(id, tables[STOCK] ?? []);
  return { id, manifest, sha256: sha256(bytes), tables };
}

function parseManifest(id: string, bytes: Buffer): Manifest {
  const { success, data, error } = manifestSchema.safeParse(JSON.parse(bytes.toString('utf8')));
  if (!success) throw new Error(`${error.issues[0]?.path.join('.')} is not as declared`);
  const { rows, accepted, quarantined } = data.counts;
  if (editionId(data.forum.number) !== id) throw new Error('the folder has another number');
  if (rows !== accepted + quarantined)
    throw new Error('rows read are not those accepted and quarantined');
  const listed = new Set(data.tables.map((entry) => entry.id));
  const missing = TABLES.find((table) => !listed.has(table.id));
  if (missing && data.contract === CONTRACT_VERSION) throw new Error(`it lacks ${missing.id}`);
  return data;
}

function parseTable(entry: Manifest['tables'][number], bytes: Buffer): Row[] {
  const table = TABLES.find(({ id }) => id === entry.id);
  if (!table) throw new Error('the table is not declared');
  if (sha256(bytes) !== entry.sha256) throw new Error('its SHA-256 is another');
  const rows = parseRows(table, bytes.toString('utf8'));
  const withheld = rows.flatMap(({ cells }) =>
    table.measures.filter((id) => isWithheld(table, cells, id)),
  );
  if (rows.length !== entry.rows) throw new Error(`it has ${rows.length} rows`);
  if (withheld.length !== entry.withheld) throw new Error(`it withholds ${withheld.length} cells`);
  const period = calendarOf(table)?.id;
  const stray = rows.find((row) => period && entry.left_out.includes(key(row, period)));
  if (stray) throw new Error('it has rows of a period it leaves out');
  return rows;
}

function fileOf(folder: string, id: string, name: string): Buffer {
  return inFile(id, name, () => {
    if (path.basename(name) !== name) throw new Error('it lies outside the edition');
    try {
      return readFileSync(path.join(folder, id, name));
    } catch {
      throw new Error('the file is missing');
    }
  });
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function inFile<T>(id: string, file: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    const detail = cause instanceof SyntaxError ? 'it is not JSON' : (cause as Error).message;
    throw new Failure('edition_broken', `edition ${id}, file ${file}`, detail);
  }
}
