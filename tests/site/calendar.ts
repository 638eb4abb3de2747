import type { Forum } from '../../pipeline/contract/forum.ts';

/** The forum registered with a Chinese theme alone, as the dialogue allows. */
const BARE = 12;

/** The invented forum of a number: one a month from December 2013. */
export function fakeForum(number: number): Forum {
  const blank = { zh: '', en: '' };
  const theme = {
    zh: `示例主题${number}：春节前工资清欠`,
    en: `Sample theme ${number}: wage arrears`,
  };
  const month = addMonths('2013-12', number - 1);
  return {
    number,
    date: `${month}-25`,
    as_of: `${addMonths(month, 1)}-17`,
    theme: number === BARE ? { ...theme, en: '' } : theme,
    guests: number === BARE ? blank : { zh: '工会律师（示例）', en: 'a union lawyer (sample)' },
    participation:
      number === BARE ? blank : { zh: '十几万人次（示例）', en: 'over 100,000 visits (sample)' },
  };
}

/**
 * Months that have ended by a forum’s as-of date, and the quarters and years that are whole.
 *
 * @param settles months that must have passed since the end of a period
 */
export function endedPeriods(number: number, settles: number) {
  const past = Math.max(0, number - settles);
  const months = Array.from({ length: past }, (_, place) => addMonths('2013-12', place));
  const whole = (size: number, nameOf: (month: string) => string) => {
    const names = months.map(nameOf);
    return [...new Set(names)].filter(
      (name) => names.filter((one) => one === name).length === size,
    );
  };
  return { month: months, quarter: whole(3, quarterOf), year: whole(12, (one) => one.slice(0, 4)) };
}

function addMonths(month: string, more: number): string {
  const [year = 0, place = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, place - 1 + more, 1)).toISOString().slice(0, 7);
}

function quarterOf(month: string): string {
  return `${month.slice(0, 4)}Q${Math.ceil(Number(month.slice(5)) / 3)}`;
}
