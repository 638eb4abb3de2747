import { type FieldKind, field } from '../contract/fields.ts';
import { type Mapped, quote } from './columns.ts';

/**
 * SQL that turns the bulk forms of a cell into canonical text, NULL for any other form. What it
 * leaves goes through the vocabulary, where each different text is read once.
 */
export function plainSql(mapped: Mapped): string {
  return PLAIN[field(mapped.name).kind](mapped);
}

const PLAIN: Record<FieldKind, (mapped: Mapped) => string> = {
  code: () => 'null::varchar',
  codes: () => 'null::varchar',
  count: ({ raw }) => `case when try_cast(${raw} as integer)::varchar = ${raw} then ${raw} end`,
  key: ({ raw }) => trimmed(raw),
  id: ({ raw }) => trimmed(raw),
  money: ({ raw, unit }) =>
    unit === '元'
      ? `case when regexp_full_match(${raw}, '[0-9]{1,10}([.][0-9]{1,2})?') then ${raw} end`
      : 'null::varchar',
  date: dateSql,
};

const STRAY = ['\t', '\n', '\u00a0', '\u3000', '\u200b', '\ufeff'];

/**
 * Ids and names are compared without surrounding spaces, zero-width marks or an apostrophe. The
 * full trim costs several times the scan, so only cells that hold such a mark pay for it.
 */
function trimmed(raw: string): string {
  const marks = STRAY.map((mark) => `contains(${raw}, '${mark}')`).join(' or ');
  return `case when starts_with(${raw}, '''') or ${marks}
    then trim(${raw}, ' ''\r${STRAY.join('')}') else trim(${raw}) end`;
}

/** ISO first, because nearly every cell is; then the profile’s patterns, then the usual forms. */
function dateSql({ raw, column }: Mapped): string {
  const iso = (sql: string) => `strftime(${sql}, '%Y-%m-%d')`;
  const patterns = column.formats.map(quote).join(', ');
  const own = patterns ? `${iso(`try_strptime(${raw}, [${patterns}])`)}` : 'null';
  const dashed = `replace(replace(rtrim(${raw}, '日'), '年', '-'), '月', '-')`;
  return `case when ${raw} like '____-__-__' then ${raw} else coalesce(${own}, case
    when regexp_matches(${raw}, '^[12][0-9]{3}[-/]') then ${iso(`try_cast(${raw} as date)`)}
    when regexp_matches(${raw}, '^[12][0-9]{3}年') then ${iso(`try_cast(${dashed} as date)`)}
    when regexp_matches(${raw}, '^[12][0-9]{3}[.]') then ${iso(`try_cast(replace(${raw}, '.', '-') as date)`)}
  end) end`;
}
