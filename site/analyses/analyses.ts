import type { Lang } from '../i18n/lang.ts';
import type { Analysis } from './analysis.ts';
import { barometerIssues, barometerRegions, barometerShares } from './barometer/analysis.ts';
import { changes } from './changes/analysis.ts';
import { cityFunnel } from './city-funnel/analysis.ts';
import { cityStandardised } from './city-standardised/analysis.ts';
import { cityTime } from './city-time/analysis.ts';
import { closingCurve } from './closing-curve/analysis.ts';
import { cohorts } from './cohorts/analysis.ts';
import { controlAssigned } from './control/assigned.ts';
import { controlClosed } from './control/closed.ts';
import { controlReceived } from './control/received.ts';
import { earlyCities, earlyIssues, earlyRegions } from './early/analysis.ts';
import { issueMonths } from './issue-months/analysis.ts';
import { openAges } from './open-ages/analysis.ts';
import { plausibility } from './plausibility/analysis.ts';
import { stock } from './stock/analysis.ts';
import { timeByIssue } from './time-by-issue/analysis.ts';
import { timeByMode } from './time-by-mode/analysis.ts';

/** Analyses that share a page: `/trends/<id>/`. */
export interface Group {
  id: string;
  title: Record<Lang, string>;
  analyses: readonly Analysis[];
}

/** What the trends pages answer, in their order. */
export const TRENDS: readonly Group[] = [
  {
    id: 'time',
    title: { zh: '办理用时', en: 'Time to close' },
    analyses: [closingCurve, cohorts, timeByMode, timeByIssue],
  },
  {
    id: 'cities',
    title: { zh: '各地市与全省', en: 'Cities against the province' },
    analyses: [cityFunnel, cityStandardised, cityTime],
  },
  {
    id: 'control',
    title: { zh: '控制图', en: 'Control charts' },
    analyses: [controlReceived, controlAssigned, controlClosed],
  },
  {
    id: 'changes',
    title: { zh: '同比与环比', en: 'Year on year, month on month' },
    analyses: [changes],
  },
  { id: 'open', title: { zh: '在办件', en: 'Open appeals' }, analyses: [stock, openAges] },
  {
    id: 'early',
    title: { zh: '早期信号', en: 'Early signs' },
    analyses: [earlyIssues, earlyRegions, earlyCities],
  },
  {
    id: 'dates',
    title: { zh: '数据可信度', en: 'Can the dates be trusted' },
    analyses: [plausibility],
  },
];

/** What the barometer answers. */
export const BAROMETER: readonly Analysis[] = [barometerIssues, barometerShares, barometerRegions];

/** What the page of all issues answers. */
export const BY_ISSUE: readonly Analysis[] = [issueMonths];

/** Which analyses stand on which page. */
const PAGES = [
  { path: '/barometer/', analyses: BAROMETER },
  { path: '/issues/', analyses: BY_ISSUE },
  ...TRENDS.map(({ id, analyses }) => ({ path: `/trends/${id}/`, analyses })),
];

/** Every analysis, wherever it stands. */
export const ANALYSES: readonly Analysis[] = [
  ...TRENDS.flatMap(({ analyses }) => analyses),
  ...BAROMETER,
  ...BY_ISSUE,
];

/** An analysis by its id. */
export function analysisOf(id: string): Analysis | undefined {
  return ANALYSES.find((one) => one.id === id);
}

/** Path of an analysis on its page. */
export function pathOf({ id }: Analysis): string {
  const page = PAGES.find(({ analyses }) => analyses.some((one) => one.id === id));
  return `${page?.path ?? '/trends/'}#${id}`;
}
