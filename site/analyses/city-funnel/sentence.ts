import { BAND_LEVELS } from '../../../pipeline/stats/funnel/funnel-limits.ts';
import { chanceText } from '../../figures/chance.ts';
import { running } from '../../figures/number.ts';
import { periodName } from '../../figures/period.ts';
import { shareLimits, shareText } from '../../figures/share.ts';
import type { Lang } from '../../i18n/lang.ts';
import { namesOf } from '../cities/place.ts';
import { leftOutWords, waitingWords, youngWords } from '../cities/words.ts';
import type { CityFunnel } from './funnel.ts';
import { beyond } from './standing.ts';

/** By chance alone one place in so many lies outside the 3σ limits. */
const ONE_IN = Math.round(1 / (1 - BAND_LEVELS.three));

/** Which places lie outside the limits, how much places differ at all, and what that is not. */
export function funnelSentence(funnel: CityFunnel, lang: Lang): string {
  const told = [provinceWords, outsideWords, dispersionWords].map((words) => words(funnel, lang));
  const ask =
    lang === 'zh'
      ? '在界限之外，是去问一问的理由，不是结论。'
      : 'To lie outside is a reason to ask, not a verdict.';
  const year = youngWords(funnel.compared, lang) + waitingWords(funnel.compared, lang);
  return [...told, ask].join(lang === 'zh' ? '' : ' ') + year;
}

function provinceWords({ compared, province }: CityFunnel, lang: Lang): string {
  const year = periodName(compared.year, lang);
  const n = (figure: number) => running(figure, lang);
  const [assigned, closed, open] = [n(province.assigned), n(province.closed), n(province.open)];
  const [rate, limits] = [shareText(province.share.value), shareLimits(province.share, lang)];
  const rest = leftOutWords(province.withheld, lang);
  return lang === 'zh'
    ? `${year}收到的诉求，公开的${province.published}行合计${rest}交办${assigned}件，办结${closed}件（${rate}，95%区间${limits}），仍在办${open}件。`
    : `Of the appeals received in ${year}, the ${province.published} published rows${rest} add up to ${assigned} assigned; ${closed} of them were closed (${rate}, 95% limits ${limits}) and ${open} are still open.`;
}

function outsideWords({ places, base }: CityFunnel, lang: Lang): string {
  const compared = places.filter(({ against }) => against).length;
  const outside = beyond(places, 'three').length;
  const between = beyond(places, 'two').length;
  const sides = sideWords(places, lang);
  if (lang === 'zh') {
    const chance = `只凭偶然，${ONE_IN}个里约有1个`;
    const third = between > 0 ? `，${between}个在2σ与3σ之间` : '';
    return outside > 0
      ? `交办满${base}件的${compared}个地方与这一比率比较，${outside}个在3σ界限之外（${chance}）：${sides}${third}。`
      : `交办满${base}件的${compared}个地方与这一比率比较，没有一个在3σ界限之外（${chance}）${third}。`;
  }
  const lead = `Of ${compared} places with ${base} or more assigned, compared with that share,`;
  const chance = `(by chance alone about 1 in ${ONE_IN} would)`;
  const third = between > 0 ? `; ${between} between 2σ and 3σ` : '';
  return outside > 0
    ? `${lead} ${outside} ${outside === 1 ? 'lies' : 'lie'} outside the 3σ limits ${chance}: ${sides}${third}.`
    : `${lead} none lies outside the 3σ limits ${chance}${third}.`;
}

/** Those outside 3σ by name, above and below apart. */
function sideWords(places: CityFunnel['places'], lang: Lang): string {
  const [high, low] = [beyond(places, 'three', 'high'), beyond(places, 'three', 'low')];
  const said = [
    high.length > 0 &&
      (lang === 'zh' ? '高于全省的有' : 'above the province ') + namesOf(high, lang),
    low.length > 0 && (lang === 'zh' ? '低于全省的有' : 'below it ') + namesOf(low, lang),
  ];
  return said.filter(Boolean).join(lang === 'zh' ? '，' : ', ');
}

function dispersionWords({ dispersion }: CityFunnel, lang: Lang): string {
  const { phi, p, toApply } = dispersion;
  const test = `φ = ${phi.toFixed(2)}${lang === 'zh' ? '，' : ', '}${chanceText(p)}`;
  const times = Math.sqrt(toApply).toFixed(2);
  if (lang === 'zh')
    return toApply > 1
      ? `各地之间的差别总体上大于偶然（${test}），界限已放宽到${times}倍。`
      : `各地之间的差别总体上没有超出偶然（${test}）。`;
  return toApply > 1
    ? `Taken together, places differ by more than chance (${test}), so the limits are drawn ${times} times as wide.`
    : `Taken together, places differ by no more than chance (${test}).`;
}
