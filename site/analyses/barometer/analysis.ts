import type { Analysis } from '../analysis.ts';
import { barometerPicture } from './picture.ts';
import { type Kind, readingOf } from './readings.ts';
import { barometerSentence } from './sentence.ts';
import { barometerSheet } from './sheet.ts';

/** The newest quarter against the same one a year before. */
function barometer(
  kind: Kind,
  title: Analysis['title'],
  [table, ...more]: [string, ...string[]],
): Analysis {
  return {
    ...{ id: `barometer-${kind}`, title, method: 'barometer', tables: [table, ...more] },
    answer(source) {
      const reading = readingOf(kind, source);
      if (!reading) return undefined;
      const least = source.policy.thresholds[kind === 'regions' ? 'local' : 'province'];
      return {
        notable: reading.items.some(({ change }) => change && change.direction !== 'unclear'),
        sentence: (lang) => barometerSentence(reading, kind, lang),
        sheet: (lang) => barometerSheet(reading, kind, lang),
        picture: (lang) => barometerPicture(reading, kind, { lang, least }),
      };
    },
  };
}

/** Valid appeals by issue. */
export const barometerIssues = barometer(
  'issues',
  { zh: '各类诉求的件数，比上年同期', en: 'Appeals by issue, on the year before' },
  ['issue_by_month'],
);

/** The share of each issue in all valid appeals. */
export const barometerShares = barometer(
  'shares',
  { zh: '各类诉求所占的份额，比上年同期', en: 'Share of each issue, on the year before' },
  ['issue_by_month', 'funnel_by_month'],
);

/** Valid appeals by region. */
export const barometerRegions = barometer(
  'regions',
  { zh: '各区域的件数，比上年同期', en: 'Appeals by region, on the year before' },
  ['funnel_by_region'],
);
