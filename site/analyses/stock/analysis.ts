import { table } from '../../../pipeline/contract/tables.ts';
import { stockColumns } from '../../charts/time.ts';
import { STOCK } from '../../editions/stock.ts';
import type { Analysis } from '../analysis.ts';
import { stockYearSentence } from './sentence.ts';
import { stockSheet } from './sheet.ts';

/**
 * Open appeals at the end of each month, and what moved between. It is an exact balance, checked when
 * the edition is read; it is never notable: whether flows moved by more than chance, the control
 * charts say.
 */
export const stock: Analysis = {
  id: 'stock',
  title: { zh: '在办件：进了多少，出了多少', en: 'Open appeals: what came in, what went out' },
  method: 'stock-and-flow',
  tables: [STOCK],
  answer({ rows }) {
    const months = rows(STOCK);
    if (months.length === 0) return undefined;
    return {
      notable: false,
      sentence: (lang) => stockYearSentence(months, lang),
      sheet: (lang) => stockSheet(months, lang),
      picture: (lang) => stockColumns(table(STOCK), months, lang),
    };
  },
};
