import type { Condition } from './condition.ts';
import type { FieldName } from './fields.ts';

/**
 * What a rule looks at: the file's structure, one field, several fields of a row, how the cells of a
 * row were written before they were read (a sign), or other rows of the export.
 */
export type Test =
  | { on: 'structure'; defect: 'cells_missing' | 'cells_extra' | 'total_row' }
  | { on: 'repeat' }
  | { on: 'field'; field: FieldName; is: FieldDefect }
  | { on: 'row'; condition: Condition }
  | { on: 'sign' }
  | { on: 'overall' };
export type FieldDefect =
  | 'missing'
  | 'unreadable'
  | 'early'
  | 'future'
  | 'month_only'
  | 'scientific';

/** A row rule: rejecting rows go to quarantine, warnings are counted and published. */
export interface Rule {
  id: string;
  severity: 'reject' | 'warn';
  /** The field whose column is named to the operator. */
  field: FieldName | null;
  test: Test;
  zh: string;
  en: string;
  advice: { zh: string; en: string };
}

export type Words = Pick<Rule, 'zh' | 'en' | 'advice'>;

/** What is said of a rule and what to do about it, in each language. */
export function words(zh: string, en: string, adviceZh: string, adviceEn: string): Words {
  return { zh, en, advice: { zh: adviceZh, en: adviceEn } };
}
