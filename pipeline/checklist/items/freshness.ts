import type { Reach } from '../evidence.ts';
import type { Verdict } from '../verdict.ts';

const DAY_MS = 86_400_000;

/**
 * The as-of day is past, and not by more days than the limit; so is the last receipt from it.
 *
 * @param today day of publication; where there is none, the as-of day is not judged
 */
export function freshness({ as_of, days, month, limit }: Reach, today = as_of): Verdict {
  const age = daysBetween(as_of, today);
  const reaches = days !== null && days <= limit;
  return {
    passed: age >= 0 && age <= limit && reaches,
    zh: `${ageZh(as_of, age, limit)}；${month ? `截至日以前最后一件是 ${month} 收到的${reaches ? '' : `，离截至日超过 ${limit} 天`}` : '截至日以前没有收到过诉求'}`,
    en: `${ageEn(as_of, age, limit)}; ${month ? `the last appeal before it was received in ${month}${reaches ? '' : `, more than ${limit} days before`}` : 'no appeal was received by then'}`,
  };
}

function ageZh(as_of: string, age: number, limit: number): string {
  if (age < 0) return `截至日 ${as_of} 还没有到`;
  return `截至日 ${as_of} 到今天 ${age} 天${age > limit ? `，超过 ${limit} 天` : ''}`;
}

function ageEn(as_of: string, age: number, limit: number): string {
  if (age < 0) return `the as-of date ${as_of} has not come`;
  return `the as-of date ${as_of} is ${age} days ago${age > limit ? `, more than ${limit}` : ''}`;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
