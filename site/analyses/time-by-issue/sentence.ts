import { daysLimits, daysText } from '../../figures/days.ts';
import { running } from '../../figures/number.ts';
import { periodName } from '../../figures/period.ts';
import type { Lang } from '../../i18n/lang.ts';
import { type IssueTime, type IssueTimes, isOutside } from './issues.ts';

/** Which issues lie wholly above or below the province, how many were compared, and what is missing. */
export function issuesSentence(times: IssueTimes, lang: Lang): string {
  const parts = [sidesWords, manyWords, missingWords];
  return parts
    .map((part) => part(times, lang))
    .filter(Boolean)
    .join(lang === 'zh' ? '' : ' ');
}

function sidesWords(times: IssueTimes, lang: Lang): string {
  const { year, issues, comparisons, province, median } = times;
  const [received, all] = [periodName(year, lang), running(province.timed, lang)];
  const day = daysText(median.day, lang);
  const limits = daysLimits(median.lower, median.upper, lang);
  const listed = (side: IssueTime['side']) => issues.filter((one) => one.side === side);
  const [above, below] = [listed('above'), listed('below')];
  if (lang === 'zh')
    return `${received}收到并交办的诉求，${comparisons}类有办结用时的中位数。全省中位数是${day}（至今${all}件交办件，95%区间${limits}）；95%区间全部高于它的${listedZh(above)}，全部低于它的${listedZh(below)}。`;
  return `Of the appeals received in ${received} and assigned, ${comparisons} issues have a median time to closure. The province’s median is ${day} (${all} assigned to date, 95% limits ${limits}); 95% limits wholly above it: ${listedEn(above)}; wholly below it: ${listedEn(below)}.`;
}

function listedZh(issues: readonly IssueTime[]): string {
  if (issues.length === 0) return '没有';
  return `有${issues.length}类：${issues.map((one) => issueWords(one, 'zh')).join('、')}`;
}

function listedEn(issues: readonly IssueTime[]): string {
  return issues.map((one) => issueWords(one, 'en')).join(', ') || 'none';
}

/** 工伤与职业病待遇（192件，46天，区间39～55天）. */
function issueWords({ name, assigned, median, limits: of }: IssueTime, lang: Lang): string {
  const [all, days] = [running(assigned ?? null, lang), daysText(Number(median), lang)];
  const limits = daysLimits(of?.lower ?? null, of?.upper ?? null, lang);
  return lang === 'zh'
    ? `${name.zh}（${all}件，${days}，区间${limits}）`
    : `${name.en} (${all} appeals, ${days}, limits ${limits})`;
}

/** What several comparisons at once do to limits of 95% each. */
function manyWords({ issues, comparisons }: IssueTimes, lang: Lang): string {
  if (comparisons < 2 || !issues.some(({ side }) => isOutside(side))) return '';
  const still = issues.filter(({ widerSide }) => isOutside(widerSide));
  const names = still.map(({ name }) => name[lang]);
  if (lang === 'zh')
    return `这里一次比较了${comparisons}类，每20次比较就大约有1次只凭偶然落在外面；按${comparisons}次比较把区间放宽以后，${names.length > 0 ? `仍在外面的是${names.join('、')}` : '没有一类还在外面'}。`;
  return `These are ${comparisons} comparisons, and about one in 20 falls outside by chance alone; with limits widened for ${comparisons} comparisons, ${names.length > 0 ? `still outside: ${names.join(', ')}` : 'none is outside'}.`;
}

function missingWords({ issues }: IssueTimes, lang: Lang): string {
  const withheld = issues.filter(({ median }) => median === null).length;
  const none = issues.filter(({ median }) => median === undefined).length;
  if (lang === 'zh') {
    const parts = [
      withheld > 0 ? `${withheld}类不公开（※）` : '',
      none > 0 ? `${none}类办结太少，没有中位数` : '',
    ].filter(Boolean);
    return parts.length > 0 ? `另有${parts.join('，')}。` : '';
  }
  const parts = [
    withheld > 0 ? `${withheld} ${withheld === 1 ? 'is' : 'are'} withheld (※)` : '',
    none > 0 ? `${none} ${none === 1 ? 'has' : 'have'} too few closures for a median` : '',
  ].filter(Boolean);
  return parts.length > 0 ? `Of the other issues, ${parts.join(' and ')}.` : '';
}
