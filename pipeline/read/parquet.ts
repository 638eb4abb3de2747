import path from 'node:path';
import { Failure } from '../contract/failures.ts';
import type { Source } from '../contract/source.ts';
import type { World } from '../world.ts';
import { settleTwice } from './column-twice.ts';
import { withinReason } from './header-width.ts';
import { knownHeaders, type ReadHints } from './hints.ts';
import { plainPath } from './plain-path.ts';
import { ROW } from './row-table.ts';
import { identifier, literal } from './sql-text.ts';
import { survey } from './survey.ts';
import { titlePeriod } from './title-period.ts';

const POSITION = 'file_row_number';
const WHOLE = 2 ** 53;

interface Column {
  column_name: string;
  column_type: string;
}

/**
 * Read a Parquet file as text. Row numbers count as if a header row stood above the first row, so
 * that they read like those of a spreadsheet: the first row is row 2.
 */
export async function readParquet(world: World, file: string, hints: ReadHints): Promise<Source> {
  const name = path.basename(file);
  const { bytes, sha256 } = await survey(file);
  const from = `read_parquet(${literal(await plainPath(world, file, sha256))}, binary_as_string = true`;
  const columns = await columnsOf(world, `${from})`, name);
  const cells = columns.map((column, i) => `${asText(column)} as c${i}`).join(', ');
  const clash = columns.some(({ column_name }) => column_name.toLowerCase() === POSITION);
  const relation = clash
    ? `(select row_number() over () + 1 as ${ROW}, ${cells} from ${from}))`
    : `(select ${POSITION} + 2 as ${ROW}, ${cells} from ${from}, ${POSITION} = true))`;
  const source: Source = {
    file: name,
    format: 'parquet',
    encoding: null,
    sheet: null,
    bytes,
    sha256,
    headers: withinReason(
      columns.map(({ column_name }) => column_name),
      name,
    ),
    relation,
    rowNumber: ROW,
    firstRow: 2,
    date1904: false,
    period: titlePeriod([], null, name),
    defect: 'NULL',
    notes: [],
  };
  return settleTwice(world, source, knownHeaders(hints.headers)).catch(async (cause) => {
    throw (await isDamaged(world, source)) ? damagedParquet(name) : cause;
  });
}

async function columnsOf(world: World, from: string, name: string): Promise<Column[]> {
  try {
    const columns = await world.rows<Column>(`describe from ${from}`);
    const [some] = await world.rows<{ n: number }>(
      `select count(*)::integer as n from (select 1 from ${from} limit 1)`,
    );
    if (!some?.n) throw new Failure('header_only', name);
    return columns;
  } catch (error) {
    if (error instanceof Failure && error.kind !== 'internal') throw error;
    throw damagedParquet(name);
  }
}

/** Whether a scan fails because a Parquet file is damaged further in: then it cannot be read at all. */
export async function isDamaged(
  world: World,
  { format, headers, relation }: Source,
): Promise<boolean> {
  if (format !== 'parquet') return false;
  const counts = headers.map((_, column) => `count(c${column})`).join(', ');
  return world.run(`select ${counts} from ${relation}`).then(
    () => false,
    () => true,
  );
}

/** The failure for a Parquet file whose bytes are not whole. */
export function damagedParquet(file: string): Failure {
  return new Failure('unknown_format', file, {
    zh: 'Parquet 已损坏',
    en: 'a damaged Parquet file',
  });
}

/** Whole numbers lose their “.0”, and instants are told in China’s time, wherever this runs. */
function asText({ column_name, column_type }: Column): string {
  const cell = identifier(column_name);
  const text = `cast(${cell} as VARCHAR)`;
  if (column_type === 'TIMESTAMP WITH TIME ZONE')
    return `cast(${cell} at time zone 'Asia/Shanghai' as VARCHAR)`;
  if (column_type === 'BOOLEAN') return `upper(${text})`;
  if (column_type === 'DOUBLE' || column_type === 'FLOAT')
    return `case when ${cell} = trunc(${cell}) and abs(${cell}) < ${WHOLE} then cast(cast(${cell} as BIGINT) as VARCHAR) else ${text} end`;
  return `nullif(${text}, '')`;
}
