import type { Lang } from '../i18n/lang.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const QUARTERS = ['一', '二', '三', '四'];

/** A day in words: 2016年12月29日, 29 December 2016. */
export function dayName(iso: string, lang: Lang): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return lang === 'zh' ? `${year}年${month}月${day}日` : `${day} ${MONTHS[month - 1]} ${year}`;
}

/** A month, quarter or year in words; any other text stays as it is. */
export function periodName(text: string, lang: Lang): string {
  const [, year, quarter, month] = /^(\d{4})(?:Q([1-4])|-(\d\d))?$/.exec(text) ?? [];
  if (!year) return text;
  if (month)
    return lang === 'zh' ? `${year}年${Number(month)}月` : `${MONTHS[Number(month) - 1]} ${year}`;
  if (quarter)
    return lang === 'zh'
      ? `${year}年第${QUARTERS[Number(quarter) - 1]}季度`
      : `Q${quarter} ${year}`;
  return lang === 'zh' ? `${year}年` : year;
}

/** Several periods in words. */
export function periodNames(periods: readonly string[], lang: Lang): string {
  return periods.map((period) => periodName(period, lang)).join(lang === 'zh' ? '、' : ', ');
}

/** Several months from the first to the last: 2016年3月至12月, March to December 2016; one by its name. */
export function spanName(first: string, last: string, lang: Lang): string {
  if (first === last) return periodName(first, lang);
  const [from, to] = [periodName(first, lang), periodName(last, lang)];
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  if (lang === 'zh') return `${from}至${sameYear ? to.slice('2016年'.length) : to}`;
  return `${sameYear ? from.slice(0, -' 2016'.length) : from} to ${to}`;
}
