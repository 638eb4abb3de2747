import { DEFAULTS, ENOUGH_SHORT } from '../../../pipeline/stats/early/early-sign.ts';
import { periodName } from '../../figures/period.ts';
import type { Lang } from '../../i18n/lang.ts';
import { SIGN } from '../../sentences/sign.ts';
import type { Looks } from './looks.ts';
import { signalsOf, type Tally, tallyOf } from './tally.ts';
import { besides, PERIODS, type Subject } from './words.ts';

/** What was looked at, what is above expected, how many such signs chance alone gives. */
export function earlySentence(found: Looks, subject: Subject, lang: Lang): string {
  const tally = tallyOf(found.looks);
  const lines = [lookedAt(found, tally, subject, lang)];
  if (tally.judged > 0)
    lines.push(signalLine(found, lang), chanceOf(tally, lang), pastOf(found, lang));
  return [...lines, festivalOf(found, lang)].filter(Boolean).join('\n');
}

function lookedAt(
  { period }: Looks,
  { looked, judged, withheld, short }: Tally,
  { counted }: Subject,
  lang: Lang,
): string {
  const [name, all] = [periodName(period, lang), counted(looked)[lang]];
  if (lang === 'en') {
    const not = listed([
      [withheld, `${withheld} withheld (※)`],
      [short, `${short} with fewer than ${ENOUGH_SHORT} published past counts`],
    ]).join(' and ');
    return `${name}: ${all} looked at, each beside its own past. ${judged || 'None'} can be judged${not && `; ${not} cannot`}.`;
  }
  const not = listed([
    [withheld, `${withheld}项不公开（※）`],
    [short, `${short}项公开的以往件数不满${ENOUGH_SHORT}期`],
  ]).join('、');
  const can = judged > 0 ? `${judged}项可以判断` : '都还不能判断';
  return `看了${name}的${all}，各与自己的以往相比：${can}${not && `；不能判断的有${not}`}。`;
}

function listed(parts: [number, string][]): string[] {
  return parts.filter(([number]) => number > 0).map(([, text]) => text);
}

function signalLine({ looks }: Looks, lang: Lang): string {
  const names = signalsOf(looks).map(({ name, sign }) =>
    lang === 'zh' ? `${name.zh}（${besides(sign, 'zh')}）` : `${name.en} (${besides(sign, 'en')})`,
  );
  if (lang === 'zh') return `${SIGN.signal.zh}：${names.join('；') || '无'}。`;
  return `${SIGN.signal.en.replace('a', 'A')}: ${names.join('; ') || 'none'}.`;
}

function chanceOf({ judged, byChance }: Tally, lang: Lang): string {
  const [each, all] = [`${DEFAULTS.alpha * 100}%`, byChance.toFixed(2)];
  if (lang === 'zh')
    return `每项误报的机会是${each}；若一切照旧，${judged}项合起来平均误报${all}项。信号只是提示去看个案，不说原因。`;
  return `Each has a chance of ${each} to be named without cause: ${all} of ${judged} on average if nothing has changed. A sign asks somebody to look; it gives no reason.`;
}

/** Which past the newest counts stand beside, and what it does not allow for. */
function pastOf({ kind, looks }: Looks, lang: Lang): string {
  const methods = looks.flatMap(({ sign }) => (sign.statement === 'none' ? [] : [sign.method]));
  const short = methods.filter((method) => method === 'short_series').length;
  if (short === 0) return '';
  const some = short < methods.length;
  const past = PERIODS[kind][lang];
  if (lang === 'zh')
    return `${some ? `其中${short}项` : ''}往年同期还太少，是与以往${past}一并比较的，不分淡旺季，也没有除去逐年的变动。`;
  return `${some ? `For ${short} of them there` : 'There'} are too few of the same season in past years: the comparison is with all past ${past}, without season or growth.`;
}

function festivalOf({ period }: Looks, lang: Lang): string {
  if (!/-0[12]$/.test(period)) return '';
  if (lang === 'zh')
    return '春节在1月和2月之间移动，这里没有校正：往年同月和前后各一个月未必可比，请把1月和2月合起来看。';
  return 'The Spring Festival moves between January and February, which is not allowed for: the same months of other years, and those beside them, may not compare. Look at the two months together.';
}
