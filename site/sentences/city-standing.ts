import type { Source } from '../analyses/analysis.ts';
import { namesOf } from '../analyses/cities/place.ts';
import { apartWords, waitingWords, youngWords } from '../analyses/cities/words.ts';
import { type CityFunnel, funnelOf } from '../analyses/city-funnel/funnel.ts';
import { standingWords } from '../analyses/city-funnel/standing.ts';
import { running } from '../figures/number.ts';
import { periodName } from '../figures/period.ts';
import { shareText } from '../figures/share.ts';
import type { Lang } from '../i18n/lang.ts';
import { percentOf } from './words.ts';

type Stood = CityFunnel['places'][number];

/** Where a place stands in the funnel of all places, or why it is not in it. */
export function standingSentence({ rows, asOf, policy }: Source, code: string, lang: Lang): string {
  const funnel = funnelOf(rows('funnel_by_city'), asOf, policy.rate_base);
  const place = funnel?.places.find((one) => one.code === code);
  if (!funnel || !place) return '';
  const year = youngWords(funnel.compared, lang) + waitingWords(funnel.compared, lang);
  const told = place.against ? againstWords(funnel, place, lang) : asideWords(funnel, place, lang);
  return told + year;
}

function againstWords({ compared, province, base }: CityFunnel, place: Stood, lang: Lang): string {
  const { assigned, closed, against } = place;
  const [year, name] = [periodName(compared.year, lang), namesOf([place], lang)];
  const [whole, part] = [running(assigned, lang), running(closed, lang)];
  const rate = percentOf(closed, assigned, { lang, rateBase: base });
  const target = shareText(province.share.value);
  const stands = standingWords(against?.standing ?? null, lang);
  const ask = against?.standing ? ASK[lang] : '';
  return lang === 'zh'
    ? `${year}收到的诉求，${name}交办${whole}件，办结${part}件${rate}；公开各行合计的办结率是${target}，与它的界限比：${stands}。${ask}`
    : `Of the appeals received in ${year}, ${name} had ${whole} assigned and ${part} closed${rate}; the published rows together closed ${target}, and against the limits around that share it lies ${stands}.${ask}`;
}

const ASK = {
  zh: '在界限之外，是去问一问的理由，不是结论。',
  en: ' To lie outside is a reason to ask, not a verdict.',
};

function asideWords({ compared, base }: CityFunnel, place: Stood, lang: Lang): string {
  const [year, name] = [periodName(compared.year, lang), namesOf([place], lang)];
  if (place.apart === null) return '';
  if (place.apart === 'withheld')
    return lang === 'zh'
      ? `${year}收到的诉求，${name}的件数不公开（※），不与全省比较。`
      : `Of the appeals received in ${year}, the figures of ${name} are withheld (※): it is not compared.`;
  const why = apartWords(place.apart, base, lang);
  return lang === 'zh'
    ? `${year}收到的诉求，${name}交办的${why}，不与全省比较。`
    : `Of the appeals received in ${year}, those assigned to ${name} are ${why}: it is not compared.`;
}
