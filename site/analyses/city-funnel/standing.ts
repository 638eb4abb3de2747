import type { Standing } from '../../../pipeline/stats/funnel/standing.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { FunnelPlace } from './funnel.ts';

const WORDS = {
  zh: {
    within: '2σ以内',
    high: { two: '高于2σ', three: '高于3σ' },
    low: { two: '低于2σ', three: '低于3σ' },
  },
  en: {
    within: 'within 2σ',
    high: { two: 'above 2σ', three: 'above 3σ' },
    low: { two: 'below 2σ', three: 'below 3σ' },
  },
};

/** Where a place stands, by the farthest limit it lies beyond: words that neither praise nor blame. */
export function standingWords(standing: Standing, lang: Lang): string {
  const words = WORDS[lang];
  return standing ? words[standing.side][standing.band] : words.within;
}

/** The places beyond a band, on one side or on both, in published order. */
export function beyond(
  places: readonly FunnelPlace[],
  band: 'two' | 'three',
  side?: 'high' | 'low',
): FunnelPlace[] {
  return places.filter(({ against }) => {
    const standing = against?.standing;
    return standing?.band === band && (side === undefined || standing.side === side);
  });
}
