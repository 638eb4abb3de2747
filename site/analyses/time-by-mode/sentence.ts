import type { LogRank } from '../../../pipeline/stats/survival/log-rank.ts';
import { running } from '../../figures/number.ts';
import { shareLimits, shareText } from '../../figures/share.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Mode, Modes } from './modes.ts';

/** From here down a difference is said to be more than chance. */
export const NOTABLE = 0.01;
/** The day at which the shares are given in words. */
const DAY = 30;

/** Whether modes differ by more than chance, and by how much at one day; never which is better. */
export function modesSentence(modes: Modes, test: LogRank, lang: Lang): string {
  const parts = [testWords, sharesWords, otherMatters, leftOut];
  const said = parts.map((part) => part(modes, test, lang)).filter(Boolean);
  return said.join(lang === 'zh' ? '' : ' ');
}

function testWords({ compared }: Modes, { chiSquare, df, p }: LogRank, lang: Lang): string {
  const differs = p < NOTABLE;
  const [square, chance] = [chiSquare.toFixed(1), chanceText(p, lang)];
  if (lang === 'zh')
    return `${names(compared, lang)}这${compared.length}种交办方式，办结快慢的差别${differs ? '超出' : '没有超出'}偶然波动的范围（对数秩检验：χ²＝${square}，自由度${df}，${chance}；p小于${NOTABLE}才算超出）。`;
  return `${names(compared, lang)}: the time to closure differs between these ${compared.length} modes by ${differs ? 'more' : 'no more'} than chance would (log-rank test: χ² = ${square}, ${df} ${df === 1 ? 'degree' : 'degrees'} of freedom, ${chance}; more than chance means p below ${NOTABLE}).`;
}

function sharesWords({ compared }: Modes, _: LogRank, lang: Lang): string {
  const shares = compared.flatMap((mode) => shareWords(mode, lang));
  if (shares.length === 0) return '';
  return lang === 'zh'
    ? `交办后${DAY}天内办结的比例（仍在办的按已等待的天数计入，括号内是95%区间）：${shares.join('，')}。`
    : `Closed within ${DAY} days of assignment, open ones counting in with the days they have waited (in brackets: 95% limits): ${shares.join('; ')}.`;
}

function shareWords({ name, assigned, steps }: Mode, lang: Lang): string[] {
  const step = steps.find(({ day }) => day === DAY);
  if (!step || step.share === null) return [];
  const [all, share, limits] = [
    running(assigned, lang),
    shareText(step.share),
    shareLimits(step, lang),
  ];
  return lang === 'zh'
    ? [`${name.zh}${all}件中${share}（${limits}）`]
    : [`${name.en.toLowerCase()} ${share} of ${all} (${limits})`];
}

function otherMatters(_: Modes, __: LogRank, lang: Lang): string {
  return lang === 'zh'
    ? '各种方式交办的事情本来就不一样，快慢不同不说明哪种方式好。'
    : 'Each mode is given other matters, so a different pace does not say which mode is good.';
}

function leftOut({ tooFew, notStated }: Modes, _: LogRank, lang: Lang): string {
  const unstated = notStated?.assigned ?? 0;
  const count = running(unstated, lang);
  if (lang === 'zh') {
    const few = tooFew.length > 0 ? `${names(tooFew, lang)}办结太少` : '';
    const gap = unstated > 0 ? `${count}件没有注明交办方式` : '';
    const both = [few, gap].filter(Boolean).join('，');
    return both && `${both}，不参加比较。`;
  }
  const few = tooFew.length > 0 ? `${names(tooFew, lang)}, with too few closures` : '';
  const gap =
    unstated > 0 ? `${count} ${unstated === 1 ? 'appeal' : 'appeals'} without a stated mode` : '';
  const both = [few, gap].filter(Boolean).join('; ');
  return both && `Left out of the comparison: ${both}.`;
}

function names(modes: readonly Mode[], lang: Lang): string {
  return modes.map(({ name }) => name[lang]).join(lang === 'zh' ? '、' : ', ');
}

/** p<0.001, p＝0.042; p < 0.001, p = 0.042. */
function chanceText(p: number, lang: Lang): string {
  const [below, equals] = lang === 'zh' ? ['<', '＝'] : [' < ', ' = '];
  return p < 0.001 ? `p${below}0.001` : `p${equals}${Number(p.toPrecision(2))}`;
}
