import { allowedQuantiles } from '../../../pipeline/stats/survival/allowed-quantiles.ts';
import { type LifeInterval, tiedDays } from '../../../pipeline/stats/survival/life-table.ts';
import { type LogRank, logRank } from '../../../pipeline/stats/survival/log-rank.ts';
import { key, type Row } from '../../editions/schema.ts';
import { codeName } from '../../figures/group.ts';
import type { Lang } from '../../i18n/lang.ts';
import { type ClosingStep, curveOf, intervalsOf, sizeOf } from '../closing-curve/curve.ts';

/** The code of appeals whose mode was not stated: a gap in the record, not a mode to compare. */
const NOT_STATED = 'unknown';

/** The appeals assigned in one way, and how soon they were closed. */
export interface Mode {
  code: string;
  name: Record<Lang, string>;
  assigned: number;
  intervals: LifeInterval[];
  steps: ClosingStep[];
}

/** Modes that can be compared, and those that cannot, in published order. */
export interface Modes {
  compared: Mode[];
  tooFew: Mode[];
  notStated: Mode | undefined;
}

/**
 * Modes that can be compared have as many closures as a published median needs.
 *
 * @param base and at least so many assigned
 */
export function modesOf(rows: readonly Row[], base: number): Modes {
  const codes = [...new Set(rows.map((row) => key(row, 'mode')))];
  const all = codes.map((code) => modeOf(rows.filter((row) => key(row, 'mode') === code)));
  const stated = all.filter(({ code }) => code !== NOT_STATED);
  const isEnough = ({ assigned, intervals }: Mode) =>
    assigned >= base && allowedQuantiles(sizeOf(intervals).closed).includes(0.5);
  return {
    compared: stated.filter(isEnough),
    tooFew: stated.filter((mode) => !isEnough(mode)),
    notStated: all.find(({ code }) => code === NOT_STATED),
  };
}

function modeOf(rows: readonly Row[]): Mode {
  const [row] = rows as [Row];
  const intervals = intervalsOf(rows);
  return {
    code: key(row, 'mode'),
    name: { zh: codeName(row, 'mode', 'zh'), en: codeName(row, 'mode', 'en') },
    assigned: sizeOf(intervals).assigned,
    intervals,
    steps: curveOf(intervals),
  };
}

/** Whether modes differ in the time to closure; nothing where there is nothing to test. */
export function differenceOf(modes: readonly Mode[]): LogRank | undefined {
  if (modes.length < 2) return undefined;
  try {
    return logRank(modes.map(({ intervals }) => tiedDays(intervals)));
  } catch (cause) {
    // all closed on one day, or no two modes open at once: nothing can be compared
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}
