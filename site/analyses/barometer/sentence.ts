import type { Direction } from '../../../pipeline/stats/interval/change.ts';
import { running } from '../../figures/number.ts';
import { periodName } from '../../figures/period.ts';
import { shareText } from '../../figures/share.ts';
import type { Lang } from '../../i18n/lang.ts';
import { directionWord } from '../../sentences/change.ts';
import type { Kind, Read, Reading } from './readings.ts';
import { limitsOf, sizeOf, UNSAID_BECAUSE } from './words.ts';

const POINTS: Record<Lang, string> = { zh: '个百分点', en: ' points' };

/** What the Spring Festival, which moves, does to a comparison with the year before. */
const FESTIVAL: Record<string, Record<Lang, string>> = {
  Q1: {
    zh: '第一季度每年都包含整个春节假期，可以与上年同期相比；节前几周的高峰则可能有一部分落在上年12月。',
    en: 'A first quarter holds the whole Spring Festival holiday in every year, so the two can be compared; part of the rush in the weeks before it may lie in December.',
  },
  Q4: {
    zh: '春节有早有晚，节前几周的高峰可能有一部分落在12月。',
    en: 'The Spring Festival moves, and part of the rush in the weeks before it may lie in December.',
  },
};

/**
 * What rose, what fell, what shows no clear change and what cannot be said, each on its own line and
 * in published order.
 */
export function barometerSentence(reading: Reading, kind: Kind, lang: Lang): string {
  const said = (['rose', 'fell', 'unclear'] as const).map((direction) =>
    listOf(reading, direction, kind, lang),
  );
  const parts = [openingOf(reading, kind, lang), ...said, unsaidOf(reading, lang)];
  return [...parts, festivalOf(reading, lang), limitsSaid(reading, lang)]
    .filter(Boolean)
    .join('\n');
}

function openingOf({ now, before, items, whole }: Reading, kind: Kind, lang: Lang): string {
  const [newer, older] = [periodName(now, lang), periodName(before, lang)];
  const count = items.length;
  if (whole) {
    const [all, then] = [running(whole.now, lang), running(whole.before, lang)];
    return lang === 'zh'
      ? `${newer}有效问题共${all}件，上年同期（${older}）共${then}件，看${count}类诉求在其中各占的份额。`
      : `Shares of ${count} issues in all valid appeals: ${all} in ${newer}, ${then} in ${older}, the same quarter a year before.`;
  }
  if (lang === 'zh') {
    const by = kind === 'regions' ? `${count}个区域` : `${count}类诉求`;
    return `${newer}与上年同期（${older}）相比，看${by}的有效问题件数。`;
  }
  const by = kind === 'regions' ? `${count} regions` : `${count} issues`;
  return `Valid appeals of ${by}, ${newer} against ${older}, the same quarter a year before.`;
}

function listOf({ items, whole }: Reading, direction: Direction, kind: Kind, lang: Lang): string {
  const word = directionWord(direction, lang);
  const own = items.filter(({ change }) => change?.direction === direction);
  const clear = direction !== 'unclear';
  return listed(
    word,
    own.map((item) => item.name[lang] + (clear ? figuresOf(item, whole, kind, lang) : '')),
    lang,
  );
}

function unsaidOf({ items }: Reading, lang: Lang): string {
  const own = items.filter(({ change }) => !change).map(({ name }) => name[lang]);
  return own.length > 0 ? listed(UNSAID_BECAUSE[lang], own, lang) : '';
}

/** A list under its word; names themselves hold commas. */
function listed(word: string, names: string[], lang: Lang): string {
  if (lang === 'zh') return `${word}：${names.join('；') || '无'}。`;
  const first = word.slice(0, 1).toUpperCase() + word.slice(1);
  return `${first}: ${names.join('; ') || 'none'}.`;
}

/** Both figures, the size of the change and its limits, in brackets. */
function figuresOf(
  { now, before, change }: Read,
  whole: Reading['whole'],
  kind: Kind,
  lang: Lang,
): string {
  if (now === null || before === null || !change) return '';
  const [from, to] = whole
    ? [shareText(before / whole.before), shareText(now / whole.now)]
    : [running(before, lang), running(now, lang)];
  const [size, limits] = [sizeOf(change, kind), limitsOf(change, kind, lang)];
  const unit = whole ? '' : '件';
  const points = whole ? POINTS[lang] : '';
  if (lang === 'zh')
    return `（${from}${unit}到${to}${unit}，${size && `${size}${points}，`}区间${limits}）`;
  return ` (${from} to ${to}, ${size && `${size}${points}, `}limits ${limits})`;
}

/** The holiday lies in the first quarter of every year, the rush before it not always. */
function festivalOf({ now }: Reading, lang: Lang): string {
  return FESTIVAL[now.slice(4)]?.[lang] ?? '';
}

/** What the limits allow for, and what they cannot. */
function limitsSaid({ items, compared }: Reading, lang: Lang): string {
  const short = items.filter(({ change, dispersion }) => change && dispersion === null).length;
  if (lang === 'zh') {
    const narrow = `上面有${short}项以往太短，看不出件数平时波动多大，只按偶然波动算，区间可能偏窄。`;
    return `本页共比较${compared}项，各项区间已放宽，合起来仍有95%的把握。${short > 0 ? narrow : ''}`;
  }
  const narrow = ` Of those above, ${short} ${short === 1 ? 'has' : 'have'} too short a past to show how much counts vary: chance alone is allowed for, and the limits may be too narrow.`;
  return `The limits are widened so that all ${compared} comparisons of this page hold together with 95% confidence.${short > 0 ? narrow : ''}`;
}
