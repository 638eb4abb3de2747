import { LEVEL } from '../../../pipeline/stats/interval/level.ts';
import { periodName } from '../../figures/period.ts';
import { levelText, ratioLimits, ratioText } from '../../figures/ratio.ts';
import type { Lang } from '../../i18n/lang.ts';
import { isNowhere } from '../cities/place.ts';
import { waitingWords, youngWords } from '../cities/words.ts';
import type { CityStandardised, StandardisedPlace } from './standardised.ts';

/** Which places’ limits exclude 1, with the number of places looked at and those that are not. */
export function standardisedSentence(all: CityStandardised, lang: Lang): string {
  const [year, rest] = [periodName(all.compared.year, lang), restWords(all, lang)];
  const many = all.places.filter(({ ratio }) => ratio).length;
  const [level, together] = [levelText(all.level), levelText(LEVEL)];
  const found = foundWords(all.places, lang);
  const caveat = youngWords(all.compared, lang) + waitingWords(all.compared, lang);
  if (lang === 'en')
    return `Appeals received in ${year}, each place held against the province’s closure of the same issue groups: closed ÷ expected, with ${level} limits for each of ${many} places, so that all of them hold together at ${together}. ${found}${rest} Limits that exclude 1 are a reason to ask, not a verdict.${caveat}`;
  return `${year}收到的诉求，各地与全省同类诉求的办结率相比：实际办结 ÷ 应有办结，同时看${many}个地方，每个用${level}区间，合起来才是${together}。${found}${rest}区间不含1，是去问一问的理由，不是结论。${caveat}`;
}

function foundWords(places: readonly StandardisedPlace[], lang: Lang): string {
  const excluded = places.flatMap(({ name, ratio }) =>
    ratio?.side ? [`${name[lang]}${inBrackets(ratio, lang)}`] : [],
  );
  const many = excluded.length;
  if (lang === 'zh')
    return many > 0 ? `${many}个地方的区间不含1：${excluded.join('、')}。` : '各地的区间都含1。';
  if (many === 0) return 'All of the limits include 1.';
  return `${many} ${many === 1 ? 'place has' : 'places have'} limits that exclude 1: ${excluded.join('; ')}.`;
}

function inBrackets({ ratio, joint }: NonNullable<StandardisedPlace['ratio']>, lang: Lang): string {
  const limits = ratioLimits(joint, lang);
  return lang === 'zh'
    ? `（${ratioText(ratio)}，区间${limits}）`
    : ` (${ratioText(ratio)}, limits ${limits})`;
}

/** How many places cannot be standardised, and why. */
function restWords({ places, base }: CityStandardised, lang: Lang): string {
  const [withheld, small] = (['withheld', 'small'] as const).map(
    (why) => places.filter((place) => place.apart === why && !isNowhere(place)).length,
  );
  const said =
    lang === 'zh'
      ? [withheld && `${withheld}个有不公开的大类（※）`, small && `${small}个交办不满${base}件`]
      : [
          withheld && `${withheld} ${withheld === 1 ? 'has' : 'have'} a withheld group (※)`,
          small && `${small} ${small === 1 ? 'has' : 'have'} under ${base} assigned`,
        ];
  const words = said.filter(Boolean);
  if (words.length === 0) return '';
  return lang === 'zh' ? `${words.join('，')}，不比较。` : ` Not compared: ${words.join(', ')}.`;
}
