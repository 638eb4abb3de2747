import { codeIds } from '../contract/codes.ts';
import { type FieldName, field } from '../contract/fields.ts';
import type { ProfileColumn } from '../contract/profile.ts';
import { readDate } from './dates.ts';
import { codeOf, parts } from './labels.ts';
import { readAmount, readCount } from './numbers.ts';
import { spelling } from './spelling.ts';

export interface Translation {
  name: FieldName;
  column: ProfileColumn;
  /** Cell texts that mean there is no value, in compared spelling. */
  missing: ReadonlySet<string>;
  /** Unit of a bare amount in this column. */
  unit: '元' | '万元';
}

/**
 * Canonical text of one raw cell: null where it means “no value”, undefined where it cannot be
 * read (it then stays as it is and a row rule reports it).
 */
export function translate(raw: string, to: Translation): string | null | undefined {
  const f = field(to.name);
  const said = spelling(raw);
  const { values, otherwise } = to.column;
  if (to.missing.has(said) && !Object.keys(values).some((name) => spelling(name) === said))
    return null;
  switch (f.kind) {
    case 'code':
      if (f.silent?.some((label) => spelling(label) === said)) return null;
      return codeOf(f.list, raw, values) ?? first(raw, to) ?? otherwise;
    case 'codes':
      return all(raw, to) ?? otherwise;
    case 'count':
      return readCount(raw);
    case 'money':
      return readAmount(raw, to.unit);
    case 'date':
      return readDate(raw);
    default:
      return raw;
  }
}

/** Of several issues in one cell the first known one is the primary; other codes stand alone. */
function first(raw: string, { name, column }: Translation): string | undefined {
  if (name !== 'issue') return undefined;
  for (const part of parts(raw)) {
    const code = codeOf('issues', part, column.values);
    if (code) return code;
  }
  return undefined;
}

function all(raw: string, { name, column }: Translation): string | undefined {
  const f = field(name);
  if (f.kind !== 'codes') return undefined;
  const whole = codeOf(f.list, raw, column.values);
  if (whole) return whole;
  const found = parts(raw).map((part) => codeOf(f.list, part, column.values));
  if (!found.length || found.includes(undefined)) return undefined;
  return codeIds(f.list)
    .filter((code) => found.includes(code))
    .join('|');
}
