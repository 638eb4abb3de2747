import type { Table } from '../../pipeline/contract/table.ts';
import { table } from '../../pipeline/contract/tables.ts';
import { type Edition, rowsOf } from '../editions/schema.ts';
import { byPeriod, codeOf } from '../figures/group.ts';
import { partSheet } from '../figures/part-sheet.ts';
import { periodName } from '../figures/period.ts';
import type { Sheet } from '../figures/sheet.ts';
import type { Lang } from '../i18n/lang.ts';
import { cohort } from '../sentences/words.ts';

/** What a bulletin breaks down: by issue, by place, by channel, in this order. */
const BROKEN_DOWN = ['issue_by_month', 'funnel_by_region', 'closure_by_channel'];

/** A breakdown of the newest period an edition publishes it for. */
export interface Part {
  of: Table;
  caption: string;
  sheet: Sheet;
  withheld: boolean;
}

/** The breakdowns of a bulletin; one of which nothing is published yet is left out. */
export function partsOf(edition: Edition, lang: Lang): Part[] {
  return BROKEN_DOWN.map(table).flatMap((of) => {
    const [newest] = byPeriod(of, rowsOf(edition, of.id));
    if (!newest) return [];
    const [period, rows] = newest;
    const by = [codeOf(of)?.id ?? ''];
    const sheet = partSheet(of, rows, { by, columns: ['valid', 'assigned', 'closed'] }, lang);
    const caption = `${of.title[lang]} · ${cohort(of, periodName(period, lang), lang)}`;
    return { of, caption, sheet, withheld: rows.some(({ cells }) => cells.valid === null) };
  });
}
