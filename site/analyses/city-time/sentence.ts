import { periodName } from '../../figures/period.ts';
import { between } from '../../figures/share.ts';
import type { Lang } from '../../i18n/lang.ts';
import { waitingWords } from '../cities/words.ts';
import type { CityTimes } from './times.ts';

/** How many places have a median, and whether one span of days fits all of their limits. */
export function timeSentence(times: CityTimes, lang: Lang): string {
  const [year, many] = [periodName(times.compared.year, lang), times.timed.length];
  const hidden = times.places.some(({ assigned }) => assigned === null);
  const none = {
    zh: `其余办结太少（—）${hidden ? '或不公开（※）' : ''}`,
    en: `others have too few closed (—)${hidden ? ' or are withheld (※)' : ''}`,
  }[lang];
  const rest = sharedWords(times, lang) + waitingWords(times.compared, lang);
  return lang === 'zh'
    ? `${year}收到并交办的诉求，${many}个地方能算出办结用时的中位数，${none}；仍在办的按已等待的天数计入。${rest}`
    : `Appeals received in ${year} and assigned: ${many} places have a median time to close, ${none}; those still open count in with the days they have waited. ${rest}`;
}

function sharedWords({ timed, shared }: CityTimes, lang: Lang): string {
  const many = timed.length;
  if (!shared)
    return lang === 'zh'
      ? `没有一个天数同时落在每个地方的95%区间里；同时看${many}个区间，只凭偶然也会这样：是去问一问的理由，不是结论。`
      : `No number of days lies within the 95% limits of every place; of ${many} pairs of limits, chance alone can bring that about: a reason to ask, not a verdict.`;
  const days = daysWords(shared, lang);
  return lang === 'zh'
    ? `${days}落在每个地方的95%区间里：只凭这些区间，分不出哪里的中位数与别处不同。`
    : `A median of ${days} lies within the 95% limits of every place: from these limits none can be told from the others.`;
}

function daysWords({ from, to }: NonNullable<CityTimes['shared']>, lang: Lang): string {
  if (to === null) return lang === 'zh' ? `${from}天以上` : `${from} days or more`;
  if (to === from) return lang === 'zh' ? `${from}天` : `${from} days`;
  return lang === 'zh' ? `${between(from, to, lang)}天` : `${from} to ${to} days`;
}
