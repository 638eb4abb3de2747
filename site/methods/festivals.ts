import { LAST_YEAR, lunarNewYear } from '../../pipeline/stats/compare/lunar-new-year.ts';
import { festivalDays } from '../../pipeline/stats/compare/spring-festival.ts';
import type { Source } from '../analyses/analysis.ts';
import { key } from '../editions/schema.ts';
import { dayName, periodName } from '../figures/period.ts';
import { type Sheet, textCell } from '../figures/sheet.ts';
import type { Lang } from '../i18n/lang.ts';

const HEADS: Record<Lang, readonly string[]> = {
  zh: ['年份', '初一', '一月里的假期天数', '二月里的假期天数'],
  en: ['year', 'first day', 'holiday days in January', 'holiday days in February'],
};

/** Years of the published months, up to that of the as-of date and the end of the tabled dates. */
export function yearsOf({ rows, asOf }: Source): number[] {
  const month = rows('funnel_by_month').map((row) => key(row, 'month'))[0] ?? asOf;
  const last = Math.min(Number(asOf.slice(0, 4)), LAST_YEAR);
  const first = Number(month.slice(0, 4));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
}

/** The Spring Festival of each year, and how the holiday lies in January and February. */
export function festivalSheet(years: readonly number[], lang: Lang): Sheet {
  return {
    heads: HEADS[lang].map((label, place) => ({ label, numeric: place > 1 })),
    lines: years.map((year) => ({
      head: periodName(String(year), lang),
      cells: [
        textCell(dayName(lunarNewYear(year), lang)),
        textCell(String(festivalDays(`${year}-01`))),
        textCell(String(festivalDays(`${year}-02`))),
      ],
    })),
    first: 'year',
    unit: undefined,
  };
}
