import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { World } from '../../../pipeline/world.ts';
import type { Dice } from '../dice.ts';
import type { Draft } from '../draft.ts';

const TYPES = [
  'varchar',
  'varchar',
  'varchar',
  'blob',
  'integer',
  'double',
  'date',
  'timestamp',
  'varchar[]',
];

/** A table as a Parquet file; with dice, some columns are typed, and what does not fit becomes NULL. */
export async function parquetBytes(
  world: World,
  { header, body }: Draft,
  chance: Dice | null,
): Promise<Buffer> {
  // the database that writes takes more memory a column than the one that reads
  const names = unlike(header.slice(0, 1_500));
  const file = path.join(world.scratch, 'written.parquet');
  const typed = chance?.once(3) ? chance : null;
  await world.run(
    `create or replace table written (${names.map((name) => `${quoted(name, '"')} varchar`).join(', ')})`,
  );
  const rows = body.map((row) =>
    names.map((_, at) => (row[at] == null ? 'null' : literal(row[at] ?? ''))),
  );
  if (rows.length > 0)
    await world.run(
      `insert into written values ${rows.map((row) => `(${row.join(', ')})`).join(', ')}`,
    );
  const columns = names.map((name, at) => {
    const type = typed && at > 0 && typed.once(4) ? typed.pick(TYPES) : 'varchar';
    return `try_cast(${quoted(name, '"')} as ${type}) as ${quoted(name, '"')}`;
  });
  await world.run(`copy (select ${columns.join(', ')} from written) to '${file}' (format parquet)`);
  const bytes = readFileSync(file);
  rmSync(file);
  return bytes;
}

/** Columns of a database have different names, whatever their case; none is blank. */
function unlike(header: readonly string[]): string[] {
  const seen = new Set<string>();
  return header.map((name, at) => {
    const plain = name.trim() === '' || seen.has(name.toLowerCase()) ? `${name}_${at}` : name;
    seen.add(plain.toLowerCase());
    return plain;
  });
}

/** No lone surrogates: there is no way to write them in UTF-8. */
const literal = (text: string) =>
  quoted(Buffer.from(text.replaceAll('\0', ''), 'utf8').toString('utf8'), "'");

function quoted(text: string, mark: '"' | "'"): string {
  return `${mark}${text.replaceAll(mark, mark + mark)}${mark}`;
}
