import { calendarOf } from '../../contract/table.ts';
import { isCalendar, monthsOf } from '../read/period.ts';
import { addUp } from './add-up.ts';
import { type Cut, reaches } from './coarsening.ts';
import { type Coverage, coverageOf, firstMonth } from './coverage.ts';
import { addsUp, cutsOf } from './cuts.ts';
import type { Sum } from './sum.ts';
import type { View } from './view.ts';

/** The tables that add up to a figure and cover its period completely, by the figure’s key. */
export type Figures = ReadonlyMap<string, Sum[]>;

/** All that can be added up of what was published. */
export interface World {
  views: readonly View[];
  cuts: readonly Cut[];
  /** Figures of each cut, by its levels joined with commas. */
  figures: ReadonlyMap<string, Figures>;
  covers: ReadonlyMap<View, Coverage>;
}

/** Add every table up to every cut it shares with another. */
export function addAll(views: readonly View[]): World {
  const timed = views.filter(({ table }) => calendarOf(table));
  const start = firstMonth(timed);
  const covers = new Map(timed.map((view) => [view, coverageOf(view, start)]));
  const cuts = cutsOf(views.map(({ table }) => table));
  const figures = new Map(cuts.map((cut) => [cut.join(), figuresAt(cut, views, covers)]));
  return { views, cuts, figures, covers };
}

function figuresAt(cut: Cut, views: readonly View[], covers: ReadonlyMap<View, Coverage>): Figures {
  const figures = new Map<string, Sum[]>();
  const time = cut.findIndex(isCalendar);
  for (const view of views.filter(({ table }) => addsUp(table) && reaches(table, cut)))
    for (const { key, codes, sum } of addUp(view, cut)) {
      const months = monthsOf(codes[time] ?? '');
      if (!months || !covers.get(view)?.(months)) continue;
      const sums = figures.get(key);
      if (sums) sums.push(sum);
      else figures.set(key, [sum]);
    }
  return figures;
}
