import { table } from '../../../pipeline/contract/tables.ts';
import type { Row } from '../../editions/schema.ts';
import { STOCK } from '../../editions/stock.ts';
import { type Sheet, type SheetCell, sheetOf, textCell } from '../../figures/sheet.ts';
import type { Lang } from '../../i18n/lang.ts';
import { workload } from './workload.ts';

const WORKLOAD = {
  zh: { label: '办结 ÷ 交办', note: '工作量，不是办结率' },
  en: { label: 'closed ÷ assigned', note: 'workload, not a closure rate' },
};

/** Every month, the newest first, with all its flows as published and its workload. */
export function stockSheet(rows: readonly Row[], lang: Lang): Sheet {
  const newestFirst = rows.toReversed();
  const sheet = sheetOf(table(STOCK), newestFirst, lang);
  const ratios = newestFirst.map((row): SheetCell => {
    const ratio = workload(row);
    return ratio === undefined ? { kind: 'none' } : textCell(ratio);
  });
  return {
    ...sheet,
    // not all columns are counts of appeals any more
    unit: undefined,
    heads: [...sheet.heads, { ...WORKLOAD[lang], numeric: true }],
    lines: sheet.lines.map(({ head, cells }, place) => ({
      head,
      cells: [...cells, ratios[place] ?? { kind: 'none' }],
    })),
  };
}
