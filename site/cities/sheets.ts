import { table } from '../../pipeline/contract/tables.ts';
import { type Edition, key, type Row, rowsOf } from '../editions/schema.ts';
import { partSheet } from '../figures/part-sheet.ts';
import type { Sheet } from '../figures/sheet.ts';
import type { Lang } from '../i18n/lang.ts';
import type { City } from './cities.ts';

/** Rows of a table that are of one code of a dimension, in published order. */
export function rowsFor(
  edition: Edition | undefined,
  id: string,
  [dimension, code]: readonly [dimension: string, code: string],
): Row[] {
  return rowsOf(edition, id).filter((row) => key(row, dimension) === code);
}

/** From valid to closed and how long it took, year by year. */
export function yearsSheet(rows: Row[], lang: Lang): Sheet {
  const columns = [
    ...(['valid', 'answered', 'assigned', 'closed', 'closure_rate'] as const),
    ...(['days_median', 'days_median_low', 'days_median_high'] as const),
  ];
  return partSheet(table('funnel_by_city'), rows, { by: ['year'], columns }, lang);
}

/** Issue groups, year by year. */
export function groupsSheet(rows: Row[], lang: Lang): Sheet {
  const columns = ['valid', 'assigned', 'closed', 'closure_rate'] as const;
  return partSheet(table('issue_by_city'), rows, { by: ['year', 'issue_group'], columns }, lang);
}

/** The region of a city, quarter by quarter. */
export function regionSheet(rows: Row[], lang: Lang): Sheet {
  const columns = ['valid', 'answered', 'assigned', 'closed', 'closure_rate'] as const;
  return partSheet(table('funnel_by_region'), rows, { by: ['quarter'], columns }, lang);
}

/** What of an edition is about a city: its own rows, and those of its region. */
export function rowsOfCity(edition: Edition | undefined, { code, region }: City) {
  return {
    years: rowsFor(edition, 'funnel_by_city', ['city', code]),
    groups: rowsFor(edition, 'issue_by_city', ['city', code]),
    quarters: rowsFor(edition, 'funnel_by_region', ['region', region]),
    keyIssues: rowsFor(edition, 'key_issues', ['city', code]),
  };
}
