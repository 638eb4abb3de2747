import { type Day, daysToSpringFestival, parts, weekday } from './calendar.ts';
import { ISSUES } from './issues.ts';
import type { Weighted } from './random.ts';

const HOT_MONTHS = [6, 7, 8, 9];

const weighed = new Map<Day, Weighted<string>>();

/** Issues of a day with their weights: base weight × season × trend, in hundredths. */
export function issuesOn(date: Day): Weighted<string> {
  const weights = weighed.get(date) ?? weigh(date);
  weighed.set(date, weights);
  return weights;
}

function weigh(date: Day): Weighted<string> {
  return Object.entries(ISSUES).map(([code, [weight]]) => {
    return [code, Math.floor((weight * season(code, date) * trend(code, date)) / 100)];
  });
}

/** How busy a day is: the appetite for appeals on it, lower at weekends. */
export function busyness(date: Day): number {
  const appetite = issuesOn(date).reduce((sum, [, weight]) => sum + weight, 0);
  const free = weekday(date) === 0 || weekday(date) === 6;
  return appetite * (free ? 45 : 100);
}

/** In per cent of an ordinary day. */
function season(code: string, date: Day): number {
  const month = parts(date)[1];
  if (code === 'WG01' || code === 'WG02') return beforeSpringFestival(date, 5);
  if (code === 'WG06' || code === 'WG08') return beforeSpringFestival(date, 2);
  if (code === 'AS06') return beforeSpringFestival(date, 12);
  if (code === 'OS04') return HOT_MONTHS.includes(month) ? 420 : 20;
  if (code === 'AS04') return month >= 4 && month <= 8 ? 200 : 50;
  if (code === 'FW05') return month === 7 || month === 8 ? 300 : 60;
  if (code.startsWith('TE')) return month === 2 || month === 3 ? 190 : 90;
  return 100;
}

/** Rises over eight weeks before the festival, and falls below normal in the days around it. */
function beforeSpringFestival(date: Day, strength: number): number {
  const left = daysToSpringFestival(date);
  if (left < 3 || left > 345) return 60;
  return left <= 56 ? 100 + strength * (58 - left) : 90;
}

/** In per cent of the first year: some matters grow over three years, some fade. */
function trend(code: string, date: Day): number {
  const years = Math.max(parts(date)[0] - 2014, 0);
  if (code.startsWith('HF') || code === 'TC06') return 100 + 25 * years;
  if (code === 'LC09') return 100 + 200 * years;
  return code === 'WG03' ? 100 - 10 * years : 100;
}
