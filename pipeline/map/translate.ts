import { codeIds } from '../contract/codes.ts';
import { type FieldName, field } from '../contract/fields.ts';
import type { SignId } from '../contract/found-rules.ts';
import type { ProfileColumn } from '../contract/profile.ts';
import { type DateContext, dateSign, readDate } from './dates.ts';
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
  /** How the source counts days, and which days a date without a year may mean. */
  days: DateContext;
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
      return known(raw, to) ?? otherwise;
    case 'codes':
      return all(raw, to) ?? otherwise;
    case 'count':
      return readCount(raw);
    case 'money':
      return readAmount(raw, to.unit);
    case 'date':
      return readDate(raw, to.days);
    default:
      return raw;
  }
}

/** What is worth a word about a text that was read: a guessed year, or an answer nobody gave. */
export function signOf(raw: string, to: Translation): SignId | undefined {
  const f = field(to.name);
  if (f.kind === 'date') return dateSign(raw, to.days);
  if (f.kind !== 'code' || !f.silent) return undefined;
  return /默认/.test(raw) && f.silent.includes(spelling(raw)) ? 'default_answer' : undefined;
}

/** The code of one label, read as the lists, the profile and the field know it. */
function known(raw: string, to: Translation): string | undefined {
  const f = field(to.name);
  if (f.kind !== 'code') return undefined;
  const code = codeOf(f.list, raw, to.column.values);
  return code ?? first(raw, to) ?? leading(raw, to) ?? numbered(raw, f.numbered);
}

/** “3” or “第3件” in a column that numbers what it marks: the third is as marked as the first. */
function numbered(raw: string, to: { to: number; code: string } | undefined): string | undefined {
  const at = Number(to && readCount(raw));
  return to && at >= 1 && at <= to.to ? to.code : undefined;
}

/** Of several units the one that leads: “主办：甲；协办：乙”, or the first named. */
function leading(raw: string, { name, column }: Translation): string | undefined {
  if (name !== 'unit') return undefined;
  const units = parts(raw).filter((part) => !/^(?:协办|会办|配合)/.test(spelling(part)));
  const [first = ''] = [...units.filter((part) => part.startsWith('主办')), ...units];
  return codeOf('cities', first.replace(/^(?:主办|牵头)(?:单位)?[:：]?/, ''), column.values);
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
