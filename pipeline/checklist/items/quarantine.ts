import { isOver, type Share } from '../../contract/share.ts';
import type { Verdict } from '../verdict.ts';

const NAMES = {
  quarantined: { zh: '隔离的行', en: 'rows quarantined' },
  unclassified: { zh: '无法归类的诉求', en: 'appeals without a known issue' },
  gone: { zh: '以前公布过、这次没有的记录', en: 'published records missing now' },
} as const satisfies Record<Share['id'], { zh: string; en: string }>;

/** Every share is within its limit. */
export function quarantine(shares: readonly Share[]): Verdict {
  const told = (lang: 'zh' | 'en') => shares.map((share) => sentence(share)[lang]);
  return {
    passed: !shares.some(isOver),
    zh: told('zh').join('；'),
    en: told('en').join('; '),
  };
}

function sentence(share: Share) {
  const { id, n, of, limit } = share;
  const [counts, percent] = [`${n}/${of}`, `${Number((limit * 100).toFixed(2))}%`];
  const over = isOver(share);
  return {
    zh: `${NAMES[id].zh} ${counts}${over ? `，超过 ${percent}` : ''}`,
    en: `${NAMES[id].en} ${counts}${over ? `, more than ${percent}` : ''}`,
  };
}
