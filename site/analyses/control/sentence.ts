import type { Signal } from '../../../pipeline/stats/chart/signals.ts';
import { running } from '../../figures/number.ts';
import { periodName } from '../../figures/period.ts';
import { shareText } from '../../figures/share.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ChartWords } from './charted.ts';
import type { Controlled } from './controlled.ts';
import { limitsText, lineText } from './figures.ts';
import { beyondWords, signalWords } from './signal-words.ts';
import { told } from './told.ts';

/** The newest month that is judged, between its limits, and the signals of the last twelve months. */
export function controlSentence(chart: Controlled, words: ChartWords, lang: Lang): string {
  const newest = chart.months.findLast(({ control, leftOut }) => control && !leftOut);
  if (!newest) return signalsSentence(chart, lang);
  const { ofShares } = chart;
  const said = words.newest(
    periodName(newest.month, lang),
    ...([newest.part, newest.whole ?? null].map((n) => running(n, lang)) as [string, string]),
    shareText(newest.value),
  );
  const [centre, limits] = [lineText(chart.centre, ofShares), limitsText(newest, ofShares, lang)];
  if (lang === 'en')
    return `${said} (centre line ${centre}, control limits ${limits}). ${signalsSentence(chart, lang)}`;
  return `${said}（中心线${centre}，控制限${limits}）。${signalsSentence(chart, lang)}`;
}

function signalsSentence(chart: Controlled, lang: Lang): string {
  const months = chart.months.map(({ month }) => month);
  const { named, older } = told(chart);
  const list = named.map(
    (signal) => signalWords(signal, months, lang) + beyondInside(signal, chart, lang),
  );
  if (lang === 'en') return signalsInEnglish(list, older);
  if (list.length > 0)
    return `信号：${list.join('；')}。${older > 0 ? `更早还有${older}处，见表。` : ''}`;
  return older > 0
    ? `最近12个月没有信号，更早有${older}处，见表。`
    : '没有信号：各月的起伏不超出偶然波动。';
}

/** How many months of a longer signal lie beyond the limit as well. */
function beyondInside({ rule, side, first, last }: Signal, chart: Controlled, lang: Lang): string {
  if (rule === 'beyond_limit') return '';
  const within = chart.signals.filter(
    (one) =>
      one.rule === 'beyond_limit' && one.side === side && one.first >= first && one.last <= last,
  );
  const months = within.reduce((sum, one) => sum + one.last - one.first + 1, 0);
  if (months === 0) return '';
  const beyond = beyondWords(side, lang);
  return lang === 'zh' ? `（其中${months}个月${beyond}）` : ` (${months} of them ${beyond})`;
}

function signalsInEnglish(list: readonly string[], older: number): string {
  const earlier = `${older} earlier ${older === 1 ? 'signal is' : 'signals are'} in the table.`;
  if (list.length > 0)
    return `${list.length === 1 ? 'A signal' : 'Signals'}: ${list.join('; ')}.${older > 0 ? ` ${earlier}` : ''}`;
  return older > 0
    ? `No signal in the last 12 months; ${earlier}`
    : 'No signal: months vary no more than chance lets expect.';
}
