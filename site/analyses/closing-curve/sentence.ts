import { daysLimits, daysText } from '../../figures/days.ts';
import { running } from '../../figures/number.ts';
import type { Lang } from '../../i18n/lang.ts';
import { type Clock, clockOf, medianOf, type Quartile } from './quartiles.ts';

/** By when half were closed, from assignment and from receipt; open ones count in. */
export function closingSentence(clocks: readonly Clock[], lang: Lang): string {
  const assignment = clockOf(clocks, 'assignment');
  const [half, received] = [medianOf(assignment), medianOf(clockOf(clocks, 'receipt'))];
  const all = running(assignment?.timed ?? null, lang);
  const closed = running(assignment?.closed ?? null, lang);
  if (lang === 'en') {
    if (!half)
      return `Of ${all} assigned appeals whose time can be counted, ${closed} are closed: too few to say by when half are; those still open count in with the days they have waited.`;
    return `Half of the ${all} assigned appeals whose time can be counted are closed within ${within(half, lang)} of assignment${received ? `, or within ${within(received, lang)} of receipt` : ''}; those still open count in with the days they have waited.`;
  }
  if (!half)
    return `可以计时的${all}件交办件中已办结${closed}件，还说不出办结一半要多少天；仍在办的按已等待的天数计入。`;
  return `可以计时的${all}件交办件中，一半在交办后${within(half, lang)}内办结${received ? `，从收到算起是${within(received, lang)}内` : ''}；仍在办的按已等待的天数计入。`;
}

/** 30天（95%区间29～32天）, 30 days (95% limits 29–32 days). */
function within({ day, lower, upper }: Quartile, lang: Lang): string {
  const limits = daysLimits(lower, upper, lang);
  return lang === 'zh'
    ? `${daysText(day, lang)}（95%区间${limits}）`
    : `${daysText(day, lang)} (95% limits ${limits})`;
}
