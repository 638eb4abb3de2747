import { type Day, day, daysToSpringFestival, iso, monthEnd, thursdayBefore } from './calendar.ts';
import { csvText } from './csv.ts';
import { stream } from './random.ts';
import { THEMES } from './themes.ts';

/** One monthly forum and the window of receipt that belongs to it. */
export interface Forum {
  number: number;
  opens: Day;
  closes: Day;
  date: Day;
  asOf: Day;
  volume: number;
  theme: { zh: string; en: string };
}

const END = day('2017-01-01');

/** All forums in order. */
export const FORUMS: readonly Forum[] = THEMES.map(([opens, volume, zh, en], place) => {
  const first = day(opens);
  const next = THEMES[place + 1];
  const last = (next ? day(next[0]) : END) - 1;
  return {
    number: place + 1,
    opens: first,
    closes: last,
    date: heldOn(last),
    asOf: countedOn(last),
    volume,
    theme: { zh, en },
  };
});

/** The last Thursday of the window, a week earlier when that falls on the festival's eve. */
function heldOn(closes: Day): Day {
  const thursday = thursdayBefore(closes);
  return daysToSpringFestival(thursday) <= 1 ? thursday - 7 : thursday;
}

/** The 17th of the next month; a window that ends inside a month is counted at that month's end. */
function countedOn(closes: Day): Day {
  return closes === monthEnd(closes) ? closes + 17 : monthEnd(closes);
}

const GUESTS = [
  ['工会律师、权益保障部工作人员（示例）', 'a union lawyer and an officer for rights (sample)'],
  ['工会律师、社会保险经办人员（示例）', 'a union lawyer and a social insurance clerk (sample)'],
  ['基层工会主席、劳动监察员（示例）', 'a local union chair and a labour inspector (sample)'],
  ['职工代表、工会律师（示例）', "a workers' delegate and a union lawyer (sample)"],
] as const;

const HEADER =
  'number,date,as_of,theme_zh,theme_en,guests_zh,guests_en,participation_zh,participation_en';

/** The list of forums as a CSV text. */
export function forumsCsv(): string {
  const random = stream('forums');
  const rows = FORUMS.map(({ number, date, asOf, theme }) => {
    const [guestsZh, guestsEn] = random.pick(GUESTS);
    const tenThousands = random.between(9, 12) + Math.floor(number / 6);
    const visitsZh = `约${tenThousands}万人次（示例）`;
    const visitsEn = `about ${tenThousands}0,000 visits (sample)`;
    const themes = [theme.zh, theme.en];
    return [
      String(number),
      iso(date),
      iso(asOf),
      ...themes,
      guestsZh,
      guestsEn,
      visitsZh,
      visitsEn,
    ];
  });
  return csvText([HEADER.split(','), ...rows]);
}
