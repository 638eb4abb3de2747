import type { Forum } from '../../pipeline/contract/forum.ts';

/** The invented forum of a number: one a month from December 2013. */
export function fakeForum(number: number): Forum {
  const month = addMonths('2013-12', number - 1);
  return {
    number,
    date: `${month}-25`,
    as_of: `${addMonths(month, 1)}-17`,
    theme: { zh: `示例主题${number}：春节前工资清欠`, en: `Sample theme ${number}: wage arrears` },
    guests: { zh: '工会律师（示例）', en: 'a union lawyer (sample)' },
    participation: { zh: '十几万人次（示例）', en: 'over 100,000 visits (sample)' },
  };
}

/** Months, quarters and years that have ended by a forum’s as-of date. */
export function endedPeriods(number: number) {
  const months = Array.from({ length: number }, (_, place) => addMonths('2013-12', place));
  return {
    month: months,
    quarter: months.filter((month) => /03|06|09|12$/.test(month.slice(5))).map(quarterOf),
    year: months.filter((month) => month.endsWith('-12')).map((month) => month.slice(0, 4)),
  };
}

function addMonths(month: string, more: number): string {
  const [year = 0, place = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, place - 1 + more, 1)).toISOString().slice(0, 7);
}

function quarterOf(month: string): string {
  return `${month.slice(0, 4)}Q${Math.ceil(Number(month.slice(5)) / 3)}`;
}
