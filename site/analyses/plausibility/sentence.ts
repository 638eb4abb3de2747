import { running } from '../../figures/number.ts';
import { shareLimits, shareText } from '../../figures/share.ts';
import type { Lang } from '../../i18n/lang.ts';
import { isAbove, type Sign } from './signs.ts';

/** Each sign as a fraction with its share and limits, and what may be asked of it. */
export function plausibilitySentence(signs: readonly Sign[], lang: Lang): string {
  const checked = running(signs[0]?.checked ?? null, lang);
  const all = signs.map((sign) => signText(sign, lang));
  if (lang === 'zh')
    return `办结的${checked}件中：${all.join('；')}。\n先后矛盾的日期多半是录入之误；其余情形都可能正当，不等于有问题。用时靠这些日期算出，所以值得核对。`;
  return `Of ${checked} closed: ${all.join('; ')}.\nContradicting dates are mostly slips of entry; the others can be in order and prove nothing. Times are worked out from these dates, so they are worth checking.`;
}

function signText(sign: Sign, lang: Lang): string {
  const { name, affected, share } = sign;
  const [count, rate] = [running(affected, lang), shareText(share?.value ?? null)];
  const limits = shareLimits(share, lang);
  return lang === 'zh'
    ? `${name.zh}${count}件（${rate}，95%区间${limits}）${besideExpected(sign, lang)}`
    : `${name.en}: ${count} (${rate}, 95% limits ${limits})${besideExpected(sign, lang)}`;
}

function besideExpected(sign: Sign, lang: Lang): string {
  if (sign.expected === null || !sign.share) return '';
  const expected = shareText(sign.expected);
  if (isAbove(sign))
    return lang === 'zh'
      ? `，多于各天均匀时的${expected}，值得核对`
      : `, more than the ${expected} there would be if days were alike, and worth checking`;
  return lang === 'zh'
    ? `，不多于各天均匀时的${expected}`
    : `, not more than the ${expected} there would be if days were alike`;
}
