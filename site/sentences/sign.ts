import type { EarlySign } from '../../pipeline/stats/early/early-sign.ts';
import type { Lang } from '../i18n/lang.ts';

/** What a count is beside its own past. It says nothing of a change, and nothing of a cause. */
export const SIGN = {
  signal: { zh: '高于预期', en: 'above expected' },
  no_signal: { zh: '没有高于预期', en: 'not above expected' },
  withheld: { zh: '不公开，不能判断', en: 'withheld: cannot be judged' },
  past_too_short: { zh: '以往太短，不能判断', en: 'past too short: cannot be judged' },
} satisfies Record<string, Record<Lang, string>>;

/** The words for a sign: 高于预期, not above expected, or why it cannot be judged. */
export function signWords(sign: EarlySign, lang: Lang): string {
  return SIGN[sign.statement === 'none' ? sign.reason : sign.statement][lang];
}
