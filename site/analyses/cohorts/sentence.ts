import { shareChange } from '../../../pipeline/stats/compare/share-change.ts';
import { running } from '../../figures/number.ts';
import { periodName } from '../../figures/period.ts';
import { shareLimits, shareText } from '../../figures/share.ts';
import type { Lang } from '../../i18n/lang.ts';
import { shareChangeWords } from '../../sentences/change.ts';
import type { Cohort } from './cohorts.ts';

/** The horizon the sentence speaks of: long enough for most matters, soon enough to be news. */
const DAYS = 90;
const YEAR = 12;

/** The newest mature month, and the same month a year before. */
export interface Newest {
  cohort: Cohort;
  closed: number;
  change: ReturnType<typeof shareChange>;
}

/** The newest cohort followed long enough, if there is one. */
export function newestMature(cohorts: readonly Cohort[]): Newest | undefined {
  const at = cohorts.findLastIndex((cohort) => horizon(cohort)?.mature);
  const [cohort, before] = [cohorts[at], cohorts[at - YEAR]];
  if (!cohort) return undefined;
  const fraction = (one: Cohort) => ({ part: horizon(one)?.closed ?? null, whole: one.assigned });
  const change = before ? shareChange(fraction(cohort), fraction(before)) : null;
  return { cohort, closed: horizon(cohort)?.closed ?? 0, change };
}

/** What the newest mature cohort shows, beside the same month a year before. */
export function cohortSentence({ cohort, closed, change }: Newest, lang: Lang): string {
  const month = periodName(cohort.month, lang);
  const [all, part] = [running(cohort.assigned, lang), running(closed, lang)];
  const share = horizon(cohort)?.share ?? null;
  const rate = shareText(share?.value ?? null);
  const limits = shareLimits(share, lang);
  if (lang === 'en')
    return `${month} is the newest month followed for ${DAYS} days: of ${all} assigned, ${part} closed within ${DAYS} days (${rate}, 95% limits ${limits})${change ? `; against the same month a year before: ${shareChangeWords(change, lang)}` : ''}.`;
  return `跟踪满${DAYS}天的最近一个月是${month}：交办${all}件，${DAYS}天内办结${part}件（${rate}，95%区间${limits}）${change ? `；与上年同月相比${shareChangeWords(change, lang)}` : ''}。`;
}

function horizon({ within }: Cohort) {
  return within.find(({ days }) => days === DAYS);
}
