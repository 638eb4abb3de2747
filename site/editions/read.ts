import { isWithheld } from '../../pipeline/contract/cells.ts';
import type { Manifest } from '../../pipeline/contract/edition.ts';
import { parseRows } from '../../pipeline/contract/published.ts';
import { calendarOf } from '../../pipeline/contract/table.ts';
import { TABLES } from '../../pipeline/contract/tables.ts';
import { fileOf, inFile, sha256 } from './file.ts';
import { readPublished } from './published.ts';
import { type Edition, key, type Row } from './schema.ts';
import { demandStock, STOCK } from './stock.ts';

/** Read one edition, hold every file to its manifest and the stock of open matters to its flows. */
export function readEdition(folder: string, id: string): Edition {
  const { manifest, sha256: hash } = readPublished(folder, id);
  const tables: Edition['tables'] = {};
  for (const entry of manifest.tables) {
    const file = fileOf(folder, id, entry.file);
    tables[entry.id] = inFile(id, entry.file, () => parseTable(entry, file));
  }
  demandStock(id, tables[STOCK] ?? []);
  return { id, manifest, sha256: hash, tables };
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
