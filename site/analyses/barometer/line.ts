import { running } from '../../figures/number.ts';
import { periodName } from '../../figures/period.ts';
import type { Lang } from '../../i18n/lang.ts';
import { directionWord } from '../../sentences/change.ts';
import type { Reading } from './readings.ts';
import { limitsOf, sizeOf, UNSAID_BECAUSE } from './words.ts';

/** What the barometer of issues says of one of them; nothing of one that is not in it. */
export function barometerLine(reading: Reading, code: string, lang: Lang): string {
  const item = reading.items.find((one) => one.code === code);
  if (!item) return '';
  const [now, before] = [periodName(reading.now, lang), periodName(reading.before, lang)];
  if (!item.change)
    return lang === 'zh'
      ? `${now}与上年同期（${before}）相比，${UNSAID_BECAUSE.zh}。`
      : `${now} against ${before}, the same quarter a year before: ${UNSAID_BECAUSE.en}.`;
  const [newer, older] = [running(item.now, lang), running(item.before, lang)];
  const word = directionWord(item.change.direction, lang);
  const [size, limits] = [sizeOf(item.change, 'issues'), limitsOf(item.change, 'issues', lang)];
  if (lang === 'zh')
    return `${now}收到的有效问题${newer}件，上年同期（${before}）${older}件：${word}（${size && `${size}，`}区间${limits}）。晴雨表共比较${reading.compared}项，区间已放宽，合起来有95%的把握。`;
  return `Valid appeals received: ${newer} in ${now}, ${older} in ${before}, the same quarter a year before: ${word} (${size && `${size}, `}limits ${limits}). The limits are widened so that all ${reading.compared} comparisons of the barometer hold together with 95% confidence.`;
}
