import { DatabaseError, type World } from '../world.ts';
import type { Utf8Text } from './as-utf8.ts';
import { isBlankRow } from './blank.ts';
import type { Layout } from './csv-layout.ts';
import { endsWhole } from './csv-tail.ts';
import { plainPath } from './plain-path.ts';
import { literal } from './sql-text.ts';

const LARGEST_RECORD = 16 << 20;
const BUFFER = 32 << 20;

/** The file as DuckDB reads it, in file order, or null where something speaks against that. */
export async function fastRelation(
  world: World,
  text: Utf8Text,
  layout: Layout,
  sha256: string,
): Promise<string | null> {
  if (text.shape.uneven || isBlankRow(layout.first)) return null;
  if (!(await endsWhole(text.path, layout, text.shape))) return null;
  const path = await plainPath(world, text.path, sha256);
  const relation = readCsvSql(path, layout, !text.shape.breaksInQuotes);
  return (await startsAlike(world, relation, layout)) ? relation : null;
}

/** Whether an error from scanning a fast relation means that the file must be read carefully. */
export function needsCare(error: unknown): boolean {
  return error instanceof DatabaseError && error.says(/csv/i);
}

/**
 * Every cell is text and blank cells are NULL. DuckDB may read in parallel only where no quoted
 * cell holds a line end, because only then is every line end the end of a row. It counts what it
 * skips in records, not in lines.
 */
function readCsvSql(path: string, layout: Layout, parallel: boolean): string {
  const { headers, index, height } = layout.header;
  const options = [
    `columns = {${headers.map((_, i) => `'c${i}': 'VARCHAR'`).join(', ')}}`,
    'auto_detect = false',
    'header = false',
    `skip = ${layout.hiddenLines + index + height}`,
    `delim = ${literal(layout.delimiter)}`,
    `quote = '"'`,
    `escape = '"'`,
    'strict_mode = true',
    'null_padding = false',
    `nullstr = ''`,
    'allow_quoted_nulls = true',
    `max_line_size = ${LARGEST_RECORD}`,
    `buffer_size = ${BUFFER}`,
    `parallel = ${parallel}`,
  ];
  return `read_csv(${literal(path)}, ${options.join(', ')})`;
}

/** Whether DuckDB’s first row is the first record below the header, cell by cell. */
async function startsAlike(world: World, relation: string, layout: Layout): Promise<boolean> {
  try {
    const [row] = await world.rows<Record<string, string | null>>(`from ${relation} limit 1`);
    return layout.header.headers.every(
      (_, i) => (row?.[`c${i}`] ?? '') === (layout.first[i] ?? ''),
    );
  } catch (error) {
    if (needsCare(error)) return false;
    throw error;
  }
}
