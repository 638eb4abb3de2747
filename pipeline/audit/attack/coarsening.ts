import { codeAt, levelsFrom } from '../../contract/levels.ts';
import type { Dimension, Table } from '../../contract/table.ts';
import { isCalendar } from '../read/period.ts';

/** A cut to which tables can be added up: one level of each dimension kept, in alphabetical order. */
export type Cut = readonly string[];

/** The level at which a table’s dimension stands. */
export function levelOf({ id, kind }: Dimension): string {
  return isCalendar(kind) ? kind : id;
}

/** The finest cut two tables share: a dimension which one of them lacks is summed out. */
export function finestCut(one: Table, other: Table): Cut {
  const known = finest.get(one)?.get(other);
  if (known) return known;
  const cut = makeFinestCut(one, other);
  finest.set(one, (finest.get(one) ?? new WeakMap()).set(other, cut));
  return cut;
}

const finest = new WeakMap<Table, WeakMap<Table, Cut>>();

function makeFinestCut(one: Table, other: Table): Cut {
  const levels = other.dimensions.map(levelOf);
  return one.dimensions
    .flatMap((dimension) => {
      const shared = levels.map((level) => sharedLevel(levelOf(dimension), level));
      return shared.filter((level) => level !== undefined).slice(0, 1);
    })
    .sort();
}

/** The finest level both levels lie under, if they are of one classification. */
function sharedLevel(one: string, other: string): string | undefined {
  const above = levelsFrom(other);
  return levelsFrom(one).find((level) => above.includes(level));
}

/** Whether what is cut finely can be added up to a coarser cut. */
export function refines(fine: Cut, coarse: Cut): boolean {
  return coarse.every((level) => fine.some((one) => levelsFrom(one).includes(level)));
}

/** Whether a table can be added up to a cut. */
export function reaches({ dimensions }: Table, cut: Cut): boolean {
  return refines(dimensions.map(levelOf), cut);
}

/** Reads the codes of a row at a cut the table reaches, in the cut’s order. */
export function codesAt({ dimensions }: Table, cut: Cut): (codes: readonly string[]) => string[] {
  const steps = cut.map((level) => {
    const at = dimensions.findIndex((one) => levelsFrom(levelOf(one)).includes(level));
    const from = levelOf(dimensions[at] as Dimension);
    const known = new Map<string, string>();
    return (codes: readonly string[]) => {
      const code = codes[at] ?? '';
      const above = known.get(code) ?? codeAt(from, code, level);
      known.set(code, above);
      return above;
    };
  });
  return (codes) => steps.map((step) => step(codes));
}
