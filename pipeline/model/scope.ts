import type { Table } from '../contract/table.ts';
import { MONTHS, periodKind } from './periods.ts';

/** Levels the facts do not carry: the table that names them, and the level it looks up. */
const LOOKED_UP: Readonly<Record<string, { above: string; of: string }>> = {
  region: { above: 'above_city', of: 'city' },
  issue_group: { above: 'above_issue', of: 'issue' },
  outcome_group: { above: 'above_outcome', of: 'outcome' },
  reason_group: { above: 'above_reason', of: 'reason' },
};

/** A row’s dimensions as one key. */
export function keyOf(values: readonly unknown[]): string {
  return values.map(String).join('\u0000');
}

/** The rows behind a table’s cells, in the periods it shows only, as its SQL file counts them. */
export function shownScopeSql(
  table: Table,
  where: string,
  columns: string,
  facts = 'facts',
): string {
  return `select * from (
      select ${dimensionSql(table)}, ${columns} from ${sourceSql(table, facts)} where ${where}
    )${shownPeriodsSql(table)}`;
}

function shownPeriodsSql(table: Table): string {
  const kind = periodKind(table);
  if (!kind) return '';
  const settled = table.settles ? ` where settled_for >= ${table.settles}` : '';
  return ` where ${kind} in (select ${kind} from ${kind}s${settled})`;
}

/** Dimensions as numbers and codes: labels are made once a cell, not once a row. */
function dimensionSql({ dimensions }: Table): string {
  return dimensions
    .map(({ id: name, kind }) => {
      if (kind === 'month' || kind === 'quarter' || kind === 'year')
        return `received_month // ${MONTHS[kind]} as ${name}`;
      const { above } = LOOKED_UP[name] ?? {};
      return above ? `${above}.above as ${name}` : name;
    })
    .join(', ');
}

/** The numbers and codes of dimensions as the texts a table shows. */
export function labelledSql({ dimensions }: Table): string {
  return dimensions
    .map(({ id: name, kind }) => {
      if (kind === 'month') return `printf('%d-%02d', ${name} // 12, ${name} % 12 + 1) as ${name}`;
      if (kind === 'quarter') return `printf('%dQ%d', ${name} // 4, ${name} % 4 + 1) as ${name}`;
      return `${name}::varchar as ${name}`;
    })
    .join(', ');
}

/** Worker types stand in one cell together; everything else is one row per appeal. */
function sourceSql({ id, dimensions }: Table, facts: string): string {
  if (id === 'worker_types')
    return `${facts}, unnest(string_split(coalesce(worker_types, 'UNK'), '|')) as spread (worker_type)`;
  return dimensions.reduce((source, { id: name }) => {
    const found = LOOKED_UP[name];
    return found ? `${source} join ${found.above} on ${found.above}.code = ${found.of}` : source;
  }, facts);
}
