import { table } from '../../pipeline/contract/tables.ts';
import { type Cell, cell, type Edition, key, type Row, rowsOf } from '../editions/schema.ts';
import { byPeriod } from '../figures/group.ts';
import { type Issue, subissuesOf } from './issues.ts';

const MONTHS = 12;

/** The years of an issue, newest first, as published. */
export function yearsOf(edition: Edition | undefined, code: string): Row[] {
  const rows = rowsOf(edition, 'closure_by_issue').filter((row) => key(row, 'issue') === code);
  return byPeriod(table('closure_by_issue'), rows).flatMap(([, group]) => group);
}

/** Sub-issues of an issue in the newest year that is published for any of them. */
export function subissueRows(edition: Edition | undefined, issue: Issue): Row[] {
  const codes = subissuesOf(issue);
  const [newest] = byPeriod(
    table('closure_by_subissue'),
    rowsOf(edition, 'closure_by_subissue').filter((row) => codes.includes(key(row, 'subissue'))),
  );
  return newest?.[1] ?? [];
}

/** Appeals of a year on an issue that were answered directly: known only month by month. */
export function answeredIn(edition: Edition, code: string, year: string): Cell {
  const months = rowsOf(edition, 'issue_by_month')
    .filter((row) => key(row, 'issue') === code && key(row, 'month').startsWith(`${year}-`))
    .map((row) => cell(row, 'answered'));
  if (months.length < MONTHS) return null;
  return months.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0);
}
