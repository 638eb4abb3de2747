import type { Counted, Shown } from '../contract/cells.ts';
import type { MeasureId } from '../contract/measures.ts';
import type { Policy } from '../contract/policy.ts';
import { earlierOf } from './earlier.ts';
import { freeze, withRepeated } from './frozen.ts';
import { LeftOut } from './left-out.ts';
import { margins } from './margins.ts';
import { thresholdOf } from './primary.ts';
import { Recounted } from './recounted.ts';
import { Secondary } from './secondary.ts';
import { shownOf } from './shown.ts';
import { solver } from './solver.ts';
import { type System, variablesOf } from './system.ts';
import { isSensitive, type Unit, unitsOf } from './units.ts';
import { Wholes } from './wholes.ts';
import { withinRows } from './within-rows.ts';

/** What an edition is decided on. */
export interface Undecided {
  /** Every table of the edition, as counted. */
  counted: readonly Counted[];
  /** Counts nobody publishes but every reader knows to exist: where the tables’ margins cross. */
  cube: Counted;
  /** The edition before, as published; empty for the first. */
  published: readonly Shown[];
  /** Editions withdrawn since, whose new periods are counted anew. */
  withdrawn?: readonly (readonly Shown[])[];
  policy: Policy;
}

/**
 * Decide what of an edition is shown, jointly over all its tables and all that was published
 * before: what is small by itself is withheld, with what must go along so that nobody can subtract;
 * a period of which too little would be left is left out.
 *
 * @throws Failure period_changed where a published period has other counts than it was published with
 * @throws Failure recount_close where a total counted anew differs too little from a withdrawn one
 * @throws Failure audit where no choice of cells would protect a count
 */
export async function protect(undecided: Undecided): Promise<Shown[]> {
  const { counted, cube, published, withdrawn = [], policy } = undecided;
  const earlier = earlierOf(published);
  const recounted = new Recounted(withdrawn, policy);
  recounted.guardTotals(counted);
  const { live, repeated } = freeze(counted, earlier);
  const wholes = new Wholes(counted);
  const units = unitsOf(live, earlier, recounted, policy);
  const needed = (unit: Unit, id: MeasureId) => mustDiffer(unit, id, wholes, policy);
  const { variables, grids } = variablesOf(live, cube, units, needed);
  const relations = [...margins(grids), ...withinRows(grids, wholes)];
  const leftOut = new LeftOut(earlier);
  await withhold({ variables, relations }, units, leftOut, policy);
  return live.map((one) => withRepeated(shownOf(one, units, leftOut.of(one.table)), repeated));
}

/** By how much a withheld count must be able to differ: its threshold, if its whole is that large. */
function mustDiffer(
  { table, period }: Unit,
  id: MeasureId,
  wholes: Wholes,
  policy: Policy,
): number {
  if (!isSensitive(id)) return 0;
  return Math.min(
    thresholdOf(table, policy),
    wholes.around(id, period) ?? Number.POSITIVE_INFINITY,
  );
}

/** Withhold and leave out, in turns, until nothing more has to be. */
async function withhold(
  system: System,
  units: readonly Unit[],
  leftOut: LeftOut,
  policy: Policy,
): Promise<void> {
  const secondary = new Secondary(await solver(), system);
  try {
    // what is too fine by its small counts alone need not be protected cell by cell first
    leftOut.add(units, policy, (unit) => secondary.withhold(unit));
    do secondary.protect();
    while (leftOut.add(units, policy, (unit) => secondary.withhold(unit)));
  } finally {
    secondary.dispose();
  }
}
