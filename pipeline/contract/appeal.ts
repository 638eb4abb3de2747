import { z } from 'zod';
import { codeIds } from './codes.ts';
import { meets } from './condition.ts';
import { FIELD_NAMES, type Field, type FieldName, field } from './fields.ts';
import { type FieldDefect, ROW_RULES } from './rules.ts';

/** A row in canonical text: codes as codes, dates as YYYY-MM-DD or YYYY-MM, amounts in yuan. */
export type CanonicalRow = Partial<Record<FieldName, string | null>>;

/** The span of days an event of this export can have. */
export interface Span {
  earliest: string;
  exported: string;
}

/**
 * The zod schema of an appeal as canonical text. It reports every finding, warnings included, as
 * an issue whose `params.rule` is the rule’s id; use `findings` for the list.
 */
export function appealSchema(span: Span) {
  const text = z.string().nullable().optional();
  const shape = Object.fromEntries(FIELD_NAMES.map((name) => [name, text]));
  return z.strictObject(shape).superRefine((row: CanonicalRow, context) => {
    for (const rule of judge(row, span))
      context.addIssue({ code: 'custom', params: { rule }, message: rule });
  });
}

/** Ids of the rules a canonical row breaks, in the order of the rules. */
export function findings(row: CanonicalRow, span: Span): string[] {
  const result = appealSchema(span).safeParse(row);
  return result.success ? [] : result.error.issues.map(({ message }) => message);
}

function judge(row: CanonicalRow, span: Span): string[] {
  const readable = Object.fromEntries(
    FIELD_NAMES.map((name) => {
      const f = field(name);
      const instead = 'otherwise' in f ? f.otherwise : null;
      return [name, defectOf(f, row[name], span) === 'unreadable' ? instead : row[name]];
    }),
  );
  return ROW_RULES.filter(({ test }) => {
    if (test.on === 'row') return meets(test.condition, readable);
    if (test.on === 'field') return defectOf(field(test.field), row[test.field], span) === test.is;
    return false;
  }).map(({ id }) => id);
}

/** The first defect of one canonical text, or undefined. */
function defectOf(f: Field, text: string | null | undefined, span: Span): FieldDefect | undefined {
  if (text == null) return f.required ? 'missing' : undefined;
  switch (f.kind) {
    case 'key':
      return undefined;
    case 'id':
      return /^\d(\.\d+)?E\+\d+$/.test(text) ? 'scientific' : undefined;
    case 'date':
      return dateDefect(text, span, f.mayBeFuture);
    case 'code':
      return codeIds(f.list).includes(text) ? undefined : 'unreadable';
    case 'codes':
      return text.split('|').every((part) => codeIds(f.list).includes(part))
        ? undefined
        : 'unreadable';
    case 'count':
      return /^[1-9]\d{0,5}$/.test(text) && Number(text) <= f.max ? undefined : 'unreadable';
    case 'money':
      return /^\d{1,10}(\.\d{1,2})?$/.test(text) ? undefined : 'unreadable';
  }
}

const day = z.iso.date();

function dateDefect(text: string, span: Span, mayBeFuture?: boolean): FieldDefect | undefined {
  const month = text.length === 7;
  const date = month ? `${text}-01` : text;
  if (!/^[12]/.test(date) || !day.safeParse(date).success) return 'unreadable';
  if (date < (month ? `${span.earliest.slice(0, 7)}-01` : span.earliest)) return 'early';
  if (!mayBeFuture && date > span.exported) return 'future';
  return month ? 'month_only' : undefined;
}
