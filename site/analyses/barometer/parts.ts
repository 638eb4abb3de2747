import type { Cell } from '../../editions/schema.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Source } from '../analysis.ts';
import { type Counts, countsOf } from '../counts.ts';
import { dispersionBefore } from './past.ts';
import { newestPair, quartersOf } from './quarters.ts';

/** One issue or region in the newest quarter and in the same one a year before. */
export interface Item {
  code: string;
  name: Record<Lang, string>;
  now: Cell;
  before: Cell;
  /** Variance over mean of its counts; null where its past is too short to tell. */
  dispersion: number | null;
}

/** What is compared, of all valid appeals of the two quarters. */
export interface Part {
  now: string;
  before: string;
  items: Item[];
}

/** The issues of the newest quarter that is published month by month, and so a year before. */
export function issuePart(rows: Source['rows']): Part | undefined {
  const issues = countsOf(rows('issue_by_month'), 'month', ['issue']);
  return partOf(issues.map((one) => ({ ...one, byPeriod: quartersOf(one.byPeriod) })));
}

/** The regions of the newest quarter that is published, and so a year before. */
export function regionPart(rows: Source['rows']): Part | undefined {
  return partOf(countsOf(rows('funnel_by_region'), 'quarter', ['region']));
}

function partOf(counts: readonly Counts[]): Part | undefined {
  const pair = newestPair([...(counts[0]?.byPeriod.keys() ?? [])]);
  if (!pair) return undefined;
  const items = counts.map(({ code, name, byPeriod }) => ({
    ...{ code, name, dispersion: dispersionBefore(byPeriod, pair.now) },
    ...{ now: byPeriod.get(pair.now) ?? null, before: byPeriod.get(pair.before) ?? null },
  }));
  return { ...pair, items };
}
