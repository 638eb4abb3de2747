import { running } from '../../figures/number.ts';
import { shareLimits, shareText } from '../../figures/share.ts';
import type { Lang } from '../../i18n/lang.ts';
import { type Ages, OLD } from './ages.ts';

const HALF_YEAR = OLD - 1;

/** How many are open, and how many of them for more than half a year. */
export function agesSentence({ open, old }: Ages, lang: Lang): string {
  const [all, some] = [running(open, lang), running(old.count, lang)];
  const { share } = old;
  if (lang === 'en') {
    if (open === 0) return 'No assigned appeal is open at the as-of date.';
    const rate = share
      ? ` (${shareText(share.value)}, 95% limits ${shareLimits(share, lang)})`
      : '';
    return `${all} assigned ${open === 1 ? 'appeal is' : 'appeals are'} open at the as-of date; ${some} of them ${old.count === 1 ? 'was' : 'were'} assigned more than ${HALF_YEAR} days ago${rate}.`;
  }
  if (open === 0) return '截至日没有在办的交办件。';
  const rate = share ? `（${shareText(share.value)}，95%区间${shareLimits(share, lang)}）` : '';
  return `截至日在办${all}件，其中交办已超过${HALF_YEAR}天的${some}件${rate}。`;
}
