import type { FieldName } from './fields.ts';

/**
 * A condition on the fields of one row, as data: the zod schema reads it as a function, the row
 * rules as SQL, so both give one verdict. An unreadable value counts as absent.
 */
export type Condition =
  | { absent: FieldName }
  | { present: FieldName }
  | { is: readonly [FieldName, ...string[]] }
  /** Blank, or another code. */
  | { isNot: readonly [FieldName, ...string[]] }
  | { before: readonly [FieldName, FieldName] }
  | { outside: readonly [district: FieldName, city: FieldName] }
  | { all: readonly Condition[] };

type Values = Partial<Record<FieldName, string | null>>;

/** Whether a row, given as canonical texts, meets the condition. */
export function meets(condition: Condition, row: Values): boolean {
  if ('absent' in condition) return row[condition.absent] == null;
  if ('present' in condition) return row[condition.present] != null;
  if ('all' in condition) return condition.all.every((part) => meets(part, row));
  if ('is' in condition) {
    const [name, ...codes] = condition.is;
    const value = row[name];
    return value != null && codes.includes(value);
  }
  if ('isNot' in condition) return !meets({ is: condition.isNot }, row);
  if ('before' in condition) {
    const [first, second] = condition.before.map((name) => row[name]);
    return first != null && second != null && firstDay(first) < firstDay(second);
  }
  const [district, city] = condition.outside.map((name) => row[name]);
  return district != null && city != null && district.slice(0, 4) !== city.slice(0, 4);
}

/** A month-only date stands at its first day, as it does in the database. */
function firstDay(date: string): string {
  return date.length === 7 ? `${date}-01` : date;
}

/** The same condition in SQL over typed columns, named by `column`; never NULL. */
export function conditionSql(condition: Condition, column: (name: FieldName) => string): string {
  if ('absent' in condition) return `${column(condition.absent)} is null`;
  if ('present' in condition) return `${column(condition.present)} is not null`;
  if ('all' in condition)
    return condition.all.map((part) => `(${conditionSql(part, column)})`).join(' and ');
  if ('is' in condition) {
    const [name, ...codes] = condition.is;
    return `coalesce(${column(name)} in (${codes.map((code) => `'${code}'`).join(', ')}), false)`;
  }
  if ('isNot' in condition) return `not ${conditionSql({ is: condition.isNot }, column)}`;
  if ('before' in condition) {
    const [first, second] = condition.before;
    return `coalesce(${column(first)} < ${column(second)}, false)`;
  }
  const [district, city] = condition.outside;
  return `coalesce(left(${column(district)}::varchar, 4) <> left(${column(city)}::varchar, 4), false)`;
}
