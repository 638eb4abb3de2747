import { shareLimits, shareText } from '../../figures/share.ts';
import type { Sheet } from '../../figures/sheet.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Sign } from './signs.ts';

const WORDS = {
  zh: {
    ...{ sign: '情形', affected: '件数', checked: '办结', share: '占办结' },
    ...{ limits: '95%区间', expected: '各天均匀时' },
  },
  en: {
    ...{ sign: 'sign', affected: 'appeals', checked: 'closed', share: 'of those closed' },
    ...{ limits: '95% limits', expected: 'if days were alike' },
  },
};

/** Each sign with its fraction, share, limits and, where there is one, the share expected. */
export function plausibilitySheet(signs: readonly Sign[], lang: Lang): Sheet {
  const words = WORDS[lang];
  return {
    heads: [
      { label: words.sign, numeric: false },
      { label: words.affected, numeric: true },
      { label: words.checked, numeric: true },
      { label: words.share, numeric: true },
      { label: words.limits, numeric: true },
      { label: words.expected, numeric: true },
    ],
    lines: signs.map(({ name, affected, checked, share, expected }) => ({
      head: name[lang],
      cells: [
        { kind: 'figure', figure: affected },
        { kind: 'figure', figure: checked },
        { kind: 'text', text: shareText(share?.value ?? null) },
        { kind: 'text', text: shareLimits(share, lang) },
        { kind: 'text', text: shareText(expected) },
      ],
    })),
    first: 'code',
    unit: undefined,
  };
}
