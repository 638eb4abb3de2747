import type { Span } from '../contract/appeal.ts';
import { codeIds } from '../contract/codes.ts';
import { conditionSql } from '../contract/condition.ts';
import { FIELD_NAMES, type Field, type FieldName, field } from '../contract/fields.ts';
import { type FieldDefect, ROW_RULES, type Rule } from '../contract/rules.ts';

/** Name of the column that holds a field’s canonical text. */
export const textColumn = (name: FieldName): string => `t_${name}`;
/** Name of the column that holds a field’s typed value; NULL where the text is unreadable. */
export const valueColumn = (name: FieldName): string => `v_${name}`;

/** Fields that are checked: all but the keys, which are hashed as they are read. */
export const CHECKED: FieldName[] = FIELD_NAMES.filter((name) => field(name).kind !== 'key');

/** SQL that turns a canonical text into a typed value, NULL where it is unreadable. */
export function typedSql(f: Field, text: string): string {
  switch (f.kind) {
    case 'key':
    case 'id':
      return text;
    case 'date':
      return dateSql(text);
    case 'code':
      return codeSql(text, f.list, f.otherwise);
    case 'codes':
      return `case when try_cast(${text} as code_${f.list}) is not null then ${text}
        when contains(${text}, '|') and regexp_full_match(${text}, '${partsPattern(codeIds(f.list))}') then ${text} end`;
    case 'count':
      return `case when try_cast(${text} as integer)::varchar = ${text} and ${text}::integer between ${f.min} and ${f.max} then ${text}::integer end`;
    case 'money':
      return `case when regexp_full_match(${text}, '[0-9]{1,10}([.][0-9]{1,2})?') then (${text}::decimal(12, 2) * 100)::bigint end`;
  }
}

function codeSql(text: string, list: string, otherwise?: string): string {
  const code = `try_cast(${text} as code_${list})`;
  return otherwise
    ? `coalesce(${code}, case when ${text} is not null then '${otherwise}'::code_${list} end)`
    : code;
}

/** A cast takes more than the canonical spelling: other centuries, other marks, spaces behind. */
function dateSql(text: string): string {
  return `case when ${text} >= '1' and ${text} < '3' then case
    when ${text} like '____-__-__' and not ends_with(${text}, ' ') then try_cast(${text} as date)
    when ${text} like '____-__' then try_cast(${text} || '-01' as date) end end`;
}

function partsPattern(codes: string[]): string {
  const one = codes.map((code) => code.replace(/[-]/g, '\\-')).join('|');
  return `(${one})(\\|(${one}))*`;
}

/** SQL for one rule over text and typed columns; a boolean, never NULL. */
export function ruleSql({ test }: Rule, span: Span): string {
  if (test.on === 'structure') return `coalesce(defect = '${test.defect}', false)`;
  if (test.on === 'row') return conditionSql(test.condition, valueColumn);
  if (test.on === 'field') return fieldSql(test.field, test.is, span);
  throw new Error('not found in the canonical text of one row');
}

function fieldSql(name: FieldName, defect: FieldDefect, span: Span): string {
  const text = textColumn(name);
  const value = valueColumn(name);
  switch (defect) {
    case 'missing':
      return `${text} is null`;
    case 'unreadable':
      return unreadSql(name);
    case 'scientific':
      return `case when contains(${text}, 'E+') then regexp_full_match(${text}, '[0-9]([.][0-9]+)?E[+][0-9]+') else false end`;
    case 'early':
      return `coalesce(${value} < ${earliest(text, span)}, false)`;
    case 'future':
      return `coalesce(${value} > date '${span.exported}', false)`;
    case 'month_only':
      return `coalesce(length(${text}) = 7 and ${value} between ${earliest(text, span)} and ${latest(name, span)}, false)`;
  }
}

/**
 * A text without a value; said as an inequality because DuckDB computes it faster than an AND. A
 * field with a code for unknown labels always has a value, so its text is asked again.
 */
export function unreadSql(name: FieldName): string {
  const f = field(name);
  const text = textColumn(name);
  const value =
    f.kind === 'code' && f.otherwise ? `try_cast(${text} as code_${f.list})` : valueColumn(name);
  return `(${text} is not null) <> (${value} is not null)`;
}

/** A month counts from its first day, so the earliest day’s own month is not early. */
function earliest(text: string, { earliest }: Span): string {
  const month = `${earliest.slice(0, 7)}-01`;
  return month === earliest
    ? `date '${earliest}'`
    : `case when length(${text}) = 7 then date '${month}' else date '${earliest}' end`;
}

function latest(name: FieldName, { exported }: Span): string {
  const f = field(name);
  return f.kind === 'date' && f.mayBeFuture ? `date '9999-12-31'` : `date '${exported}'`;
}

/**
 * SQL for the findings mask: bit i is set where row rule i is broken. A row that is no record (a
 * total, a broken line) is judged by its structure alone.
 *
 * @param mapped fields the export has; rules about another field say nothing of it
 */
export function findingsSql(span: Span, mapped: ReadonlySet<FieldName>): string {
  const bits = (structure: boolean) =>
    ROW_RULES.flatMap((rule, bit) =>
      (rule.test.on === 'structure') === structure && applies(rule, mapped)
        ? [`(${ruleSql(rule, span)})::bigint * ${2n ** BigInt(bit)}`]
        : [],
    ).join('\n + ');
  return `case when defect is not null then ${bits(true)} else ${bits(false)} end`;
}

function applies({ test, field: name }: Rule, mapped: ReadonlySet<FieldName>): boolean {
  return test.on !== 'row' || name === null || mapped.has(name);
}

/** The mask of the rules that match. */
export function maskOf(matches: (rule: Rule) => boolean): bigint {
  return ROW_RULES.reduce(
    (mask, rule, bit) => (matches(rule) ? mask | (1n << BigInt(bit)) : mask),
    0n,
  );
}

/** The bit of the rule that a field’s text could not be read. */
export function unreadBit(name: FieldName): bigint {
  return maskOf(
    ({ test }) => test.on === 'field' && test.field === name && test.is === 'unreadable',
  );
}
