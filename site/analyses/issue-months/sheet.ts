import { DIMENSIONS } from '../../../pipeline/contract/tables/dimensions.ts';
import { periodName } from '../../figures/period.ts';
import type { Sheet } from '../../figures/sheet.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Series } from './series.ts';

/** Every month that is drawn, newest first, with the count of each issue in it. */
export function monthsSheet(series: [Series, ...Series[]], lang: Lang): Sheet {
  const lines = series[0].counts.map(({ month }, at) => ({
    head: periodName(month, lang),
    cells: series.map(({ counts }) => ({
      ...{ kind: 'figure' as const, figure: counts[at]?.count ?? null },
    })),
  }));
  return {
    heads: [
      { label: DIMENSIONS.month[lang], numeric: false },
      ...series.map(({ name }) => ({ label: name[lang], numeric: true })),
    ],
    lines: lines.reverse(),
    first: 'month',
    unit: '件',
  };
}
