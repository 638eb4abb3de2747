import type { Verdict } from '../verdict.ts';

/** A forum after this one is set. */
export function nextForum(days: readonly string[], forum: string): Verdict {
  const next = days.filter((day) => day > forum).sort()[0];
  if (next) return { passed: true, zh: `下一场是 ${next}`, en: `the next one is on ${next}` };
  return {
    passed: false,
    zh: `没有写 ${forum} 之后的日期`,
    en: `no day after ${forum} is set`,
  };
}
