import type { Analysis } from './analysis.ts';
import { closingCurve } from './closing-curve/analysis.ts';
import { cohorts } from './cohorts/analysis.ts';
import { openAges } from './open-ages/analysis.ts';
import { stock } from './stock/analysis.ts';
import { timeByMode } from './time-by-mode/analysis.ts';

/** Tables that an analysis speaks for: their pages say and draw what it does. */
const READ_BY: Readonly<Record<string, Analysis>> = {
  time_to_close: closingCurve,
  closing_curve: closingCurve,
  closing_curve_by_mode: timeByMode,
  closure_by_cohort: cohorts,
  open_ages: openAges,
  stock_flow_by_month: stock,
};

/** The analysis that speaks for a table, if one does. */
export function analysisOfTable(table: string): Analysis | undefined {
  return READ_BY[table];
}
