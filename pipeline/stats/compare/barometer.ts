import { levelForMany } from '../interval/level.ts';
import { type CountChange, countChange, type ShownCount } from './count-change.ts';
import { type ShareChange, type ShownFraction, shareChange } from './share-change.ts';

/** One thing the barometer looks at, in two periods. */
export type BarometerItem = {
  id: string;
  /** Variance over mean of such counts, 1 for Poisson; see `countRatio`. */
  dispersion?: number;
} & (
  | { kind: 'count'; now: ShownCount; before: ShownCount }
  | { kind: 'share'; now: ShownFraction; before: ShownFraction }
);

/** What it says: null where a withheld count or an empty base leaves nothing to say. */
export type BarometerReading = { id: string } & (
  | { kind: 'count'; change: CountChange | null }
  | { kind: 'share'; change: ShareChange | null }
);

/**
 * Says of every item whether it rose, fell, or shows no clear change, in the order given. The
 * confidence is shared out among all items (Bonferroni), so that a page on which nothing changed
 * says so nineteen times in twenty; a list of 20 at 95 % each would name one by chance alone.
 *
 * A dispersed share has the limits of a base that is smaller by that factor: bunches count, not the
 * appeals in them (design effect: Kish L (1965), Survey Sampling, section 8.2).
 *
 * @throws RangeError for counts that cannot be
 */
export function barometer(items: readonly BarometerItem[], pageLevel = 0.95): BarometerReading[] {
  const level = levelForMany(Math.max(1, items.length), pageLevel);
  return items.map((item) => {
    const { id, dispersion = 1 } = item;
    if (item.kind === 'share') {
      const [now, before] = [bunches(item.now, dispersion), bunches(item.before, dispersion)];
      return { id, kind: 'share', change: shareChange(now, before, level) };
    }
    const change = countChange(item.now, item.before, { level, dispersion });
    return { id, kind: 'count', change };
  });
}

/** A fraction of appeals as one of bunches: the same share on a smaller base. */
function bunches({ part, whole }: ShownFraction, dispersion: number): ShownFraction {
  const less = (count: number | null) => (count === null ? null : count / dispersion);
  return { part: less(part), whole: less(whole) };
}
