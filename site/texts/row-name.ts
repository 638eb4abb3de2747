import { key } from '../editions/schema.ts';
import { codeName, periodLabel, periodOf } from '../figures/group.ts';
import type { Lang } from '../i18n/lang.ts';
import { strings } from '../i18n/strings.ts';
import type { Shown } from './bound.ts';

/** What a row is of, in words: 2015年 · 劳动报酬. */
export function rowName({ table, row }: Shown, lang: Lang): string {
  const period = periodOf(table);
  const names = table.dimensions.map(({ id, list }) => {
    if (id === period?.id) return periodLabel(table, key(row, id), lang);
    return list ? codeName(row, id, lang) : key(row, id);
  });
  return names.join(' · ');
}

/** The period a dated figure is of, in brackets; nothing where the text says it. */
export function datedPeriod(shown: Shown | undefined, lang: Lang): string {
  const period = shown && periodOf(shown.table);
  if (!shown?.dated || !period) return '';
  const { sources } = strings(lang);
  return sources.dated(periodLabel(shown.table, key(shown.row, period.id), lang));
}
