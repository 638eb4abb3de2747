import type { Analysis } from '../analysis.ts';
import { funnelOf } from './funnel.ts';
import { funnelPicture } from './picture.ts';
import { funnelSentence } from './sentence.ts';
import { funnelSheet } from './sheet.ts';
import { beyond } from './standing.ts';

/** Which places close more or less of what is assigned to them than chance explains. */
export const cityFunnel: Analysis = {
  id: 'city-funnel',
  title: { zh: '各地办结率与全省比较', en: 'Closure of each place against the province' },
  method: 'city-funnel',
  tables: ['funnel_by_city'],
  answer({ rows, asOf, policy }) {
    const funnel = funnelOf(rows('funnel_by_city'), asOf, policy.rate_base);
    if (!funnel) return undefined;
    return {
      notable: beyond(funnel.places, 'three').length > 0 || funnel.dispersion.toApply > 1,
      sentence: (lang) => funnelSentence(funnel, lang),
      sheet: (lang) => funnelSheet(funnel, lang),
      picture: (lang) => funnelPicture(funnel, lang),
    };
  },
};
