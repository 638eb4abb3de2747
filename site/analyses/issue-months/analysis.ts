import type { Analysis } from '../analysis.ts';
import { monthsPicture } from './picture.ts';
import { monthsSentence } from './sentence.ts';
import { seriesOf } from './series.ts';
import { monthsSheet } from './sheet.ts';

/** Valid appeals of each issue, month by month: to look at, not to judge. */
export const issueMonths: Analysis = {
  id: 'issue-months',
  title: { zh: '各类诉求，逐月件数', en: 'Every issue, month by month' },
  method: 'valid',
  tables: ['issue_by_month'],
  answer({ rows }) {
    const series = seriesOf(rows);
    return (
      series && {
        notable: false,
        sentence: (lang) => monthsSentence(series, lang),
        sheet: (lang) => monthsSheet(series, lang),
        picture: (lang) => monthsPicture(series, lang),
      }
    );
  },
};
