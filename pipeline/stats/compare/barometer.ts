import { levelForMany } from '../interval/level.ts';
import { type CountChange, countChange, type ShownCount } from './count-change.ts';
import { type ShareChange, type ShownFraction, shareChange } from './share-change.ts';

/** One thing the barometer looks at, in two periods. */
export type BarometerItem = { id: string } & (
  | { kind: 'count'; now: ShownCount; before: ShownCount; dispersion?: number }
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
 * @throws RangeError for counts that cannot be
 */
export function barometer(items: readonly BarometerItem[], pageLevel = 0.95): BarometerReading[] {
  const level = levelForMany(Math.max(1, items.length), pageLevel);
  return items.map((item) => {
    if (item.kind === 'share') {
      const change = shareChange(item.now, item.before, level);
      return { id: item.id, kind: 'share', change };
    }
    const { id, now, before, dispersion = 1 } = item;
    return { id, kind: 'count', change: countChange(now, before, { level, dispersion }) };
  });
}
