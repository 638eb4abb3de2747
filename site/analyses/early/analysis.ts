import { DIMENSIONS } from '../../../pipeline/contract/tables/dimensions.ts';
import type { PeriodKind } from '../../figures/calendar.ts';
import type { Analysis } from '../analysis.ts';
import { cityPicture } from './city-picture.ts';
import { citySheet } from './city-sheet.ts';
import { looksOf } from './looks.ts';
import { earlyPicture } from './picture.ts';
import { earlySentence } from './sentence.ts';
import { earlySheet } from './sheet.ts';
import { tallyOf } from './tally.ts';
import type { Subject } from './words.ts';

const ISSUES: Subject = {
  counted: (number) => ({ zh: `${number}类诉求`, en: `${number} issues` }),
  head: DIMENSIONS.issue,
};
const REGIONS: Subject = {
  counted: (number) => ({ zh: `${number}个区域`, en: `${number} regions` }),
  head: DIMENSIONS.region,
};
const CITIES: Subject = {
  counted: (number) => ({
    zh: `各地市和单位各大类共${number}项`,
    en: `${number} pairs of a place and an issue group`,
  }),
  head: DIMENSIONS.issue_group,
};

/** Cells that can be drawn one by one: each is beside its own past. */
function earlySeries(
  about: Pick<Analysis, 'id' | 'title'> & { table: string },
  { kind, code, subject }: { kind: PeriodKind; code: string; subject: Subject },
): Analysis {
  const { id, title, table } = about;
  return {
    ...{ id, title, method: 'early-signs', tables: [table] },
    answer({ rows }) {
      const found = looksOf(rows(table), kind, [code]);
      if (!found || tallyOf(found.looks).judged === 0) return undefined;
      return {
        notable: tallyOf(found.looks).signals > 0,
        sentence: (lang) => earlySentence(found, subject, lang),
        sheet: (lang) => earlySheet(found, subject, lang),
        picture: (lang) => earlyPicture(found, lang),
      };
    },
  };
}

/** Valid appeals of each issue in the newest month, beside its own past. */
export const earlyIssues = earlySeries(
  {
    id: 'early-issues',
    title: { zh: '最近一月，哪类诉求高于预期', en: 'Issues above expected in the newest month' },
    table: 'issue_by_month',
  },
  { kind: 'month', code: 'issue', subject: ISSUES },
);

/** Valid appeals of each region in the newest quarter, beside its own past. */
export const earlyRegions = earlySeries(
  {
    id: 'early-regions',
    title: { zh: '最近一季，哪个区域高于预期', en: 'Regions above expected in the newest quarter' },
    table: 'funnel_by_region',
  },
  { kind: 'quarter', code: 'region', subject: REGIONS },
);

/** Valid appeals of each issue group in each city in the newest year: too many to draw one by one. */
export const earlyCities: Analysis = {
  id: 'early-cities',
  title: {
    zh: '最近一年，哪个地市的哪类诉求高于预期',
    en: 'Issue groups of cities above expected in the newest year',
  },
  method: 'early-signs',
  tables: ['issue_by_city'],
  answer({ rows }) {
    const found = looksOf(rows('issue_by_city'), 'year', ['city', 'issue_group']);
    if (!found) return undefined;
    return {
      notable: tallyOf(found.looks).signals > 0,
      sentence: (lang) => earlySentence(found, CITIES, lang),
      sheet: (lang) => citySheet(found, lang),
      picture: (lang) => cityPicture(found, lang),
    };
  },
};
