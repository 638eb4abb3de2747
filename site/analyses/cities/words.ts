import { periodNames } from '../../figures/period.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Apart } from './place.ts';
import { FOLLOWED, type YearCompared } from './year.ts';

/** Why a place has counts and is not compared: too few assigned, or not one place. */
export function apartWords(apart: Exclude<Apart, 'withheld'>, base: number, lang: Lang): string {
  if (apart === 'small') return lang === 'zh' ? `不满${base}件` : `under ${base}`;
  return lang === 'zh' ? '不是一个地方' : 'not one place';
}

/** That a newer year is published and must wait; nothing where there is none. */
export function waitingWords({ waiting }: YearCompared, lang: Lang): string {
  if (waiting.length === 0) return '';
  const years = periodNames(waiting, lang);
  return lang === 'zh'
    ? `${years}收到的还没有都满${FOLLOWED}天，暂不比较。`
    : ` What was received in ${years} has not all been followed for ${FOLLOWED} days and is not compared yet.`;
}

/** That the year compared is itself too young, and what that does to rates; nothing where it is not. */
export function youngWords({ year, mature }: YearCompared, lang: Lang): string {
  if (mature) return '';
  return lang === 'zh'
    ? `${year}年结束还不满${FOLLOWED}天，收得晚的有些还没到办结的时候，各地收到的早晚不同也会造成差别。`
    : ` ${year} ended less than ${FOLLOWED} days ago: some of what came in late is not due yet, and places differ by how late their appeals came as well.`;
}

/** How many rows are left out of a sum because they are withheld; nothing where none is. */
export function leftOutWords(withheld: number, lang: Lang): string {
  if (withheld === 0) return '';
  return lang === 'zh'
    ? `（另有${withheld}行不公开，不在其中）`
    : ` (${withheld} more ${withheld === 1 ? 'is' : 'are'} withheld and not in the sum)`;
}
