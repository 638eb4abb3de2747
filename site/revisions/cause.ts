import { isWithheld } from '../../pipeline/contract/cells.ts';
import type { Manifest } from '../../pipeline/contract/edition.ts';
import type { MeasureId } from '../../pipeline/contract/measures.ts';
import type { Cause } from '../../pipeline/contract/revision-reasons.ts';
import type { Table } from '../../pipeline/contract/table.ts';
import type { Withdrawal } from '../../pipeline/contract/withdrawal.ts';
import { type Cell, cell, key, type Row } from '../editions/schema.ts';

/** What was closed: it falls where a matter is taken up again. */
const CLOSED: readonly MeasureId[] = [
  ...(['closed', 'key_closed', 'newly_closed', 'timed_closed'] as const),
  ...(['closed_30', 'closed_60', 'closed_90', 'closed_180'] as const),
];
/** What is open: it rises where a matter is taken up again. */
const OPEN: readonly MeasureId[] = ['in_progress', 'opening', 'closing'];
/** What was done stays done: these only rise as work goes on. */
const DONE: readonly MeasureId[] = [
  ...CLOSED,
  ...(['answered', 'assigned', 'referred', 'not_accepted'] as const),
  ...(['withdrawn_before', 'terminated', 'withdrawn_after'] as const),
  ...(['timed', 'newly_assigned', 'newly_reopened', 'newly_ended'] as const),
];
/** What waits only falls in a month that has ended. */
const WAITING: readonly MeasureId[] = ['pending'];
/** What work and time move either way. */
const MOVING: readonly MeasureId[] = [
  ...OPEN,
  ...(['overdue', 'open_count', 'at_risk', 'closed_since', 'left_since'] as const),
  ...(['days_lower', 'days_median', 'days_median_low', 'days_median_high', 'days_upper'] as const),
];
/** Who and what a key issue is; its state and months are what was done about it. */
const CLASSED = ['issue', 'city', 'mode'];

/** What is known of two editions beside their figures. */
export interface Between {
  /** The withdrawal of the earlier one, where the later one replaces it. */
  withdrawal: Withdrawal | undefined;
  /** Whether the policy or the definitions are of another version. */
  isOtherVersion: boolean;
  /** Whether the later one tells of records that were closed and are open again. */
  tellsReopened: boolean;
}

/** What is known of two editions, from their manifests. */
export function between(
  before: { manifest: Manifest; withdrawn?: Withdrawal | undefined },
  after: { manifest: Manifest },
): Between {
  const [was, is] = [before.manifest, after.manifest];
  return {
    withdrawal: before.withdrawn,
    isOtherVersion: was.policy.version !== is.policy.version || was.contract !== is.contract,
    tellsReopened: (is.changes?.reopened ?? null) !== null,
  };
}

/** A row as two editions print it. */
export interface Pair {
  table: Table;
  was: Row;
  is: Row;
}

/**
 * Why a figure is another one, by the rule the methods page states: whoever has both editions comes
 * to the same. It sees sums, not records: what rises by more than it falls is progress.
 */
export function causeOf({ table, was, is }: Pair, measure: MeasureId, known: Between): Cause {
  const general = generalCause(known);
  if (general) return general;
  if (isOfTheDay(table)) return 'progress';
  const [before, after] = [cell(was, measure), cell(is, measure)];
  if (isHidden(table, was, measure) || isHidden(table, is, measure)) return 'correction';
  if (isReopened({ table, was, is }, known) && isOfReopening(measure, before, after))
    return 'reopened';
  return isProgress(measure, before, after) ? 'progress' : 'correction';
}

/** Why the text of a column of a key issue is another one. */
export function causeOfText(
  { was, is }: Omit<Pair, 'table'>,
  column: string,
  known: Between,
): Cause {
  const general = generalCause(known);
  if (general) return general;
  if (CLASSED.includes(column)) return 'reclassified';
  const wasClosed = key(was, 'state') === 'closed';
  const isReopened = wasClosed && key(is, 'state') === 'in_progress';
  if (isReopened && column !== 'assigned_month') return 'reopened';
  if (column === 'state') return wasClosed ? 'correction' : 'progress';
  return key(was, column) === '' ? 'progress' : 'correction';
}

/** The one cause of every difference between two editions, if there is one. */
function generalCause({ withdrawal, isOtherVersion }: Between): Cause | undefined {
  return withdrawal?.reason ?? (isOtherVersion ? 'policy' : undefined);
}

/** Whether a table tells of the as-of day and of no period before it. */
function isOfTheDay({ dimensions }: Table): boolean {
  const periods = ['forum', 'year', 'quarter', 'month'];
  return !dimensions.some(({ kind, id }) => periods.includes(kind) || periods.includes(id));
}

function isHidden(table: Table, { cells }: Row, measure: MeasureId): boolean {
  return isWithheld(table, cells, measure);
}

function isReopened(pair: Pair, { tellsReopened }: Between): boolean {
  return moved(pair, CLOSED, -1) && (tellsReopened || moreIsOpen(pair));
}

/** Whether more of a row is open; where its table does not say, whether no less was assigned. */
function moreIsOpen(pair: Pair): boolean {
  const says = pair.table.measures.some((id) => OPEN.includes(id));
  return says ? moved(pair, OPEN, 1) : !moved(pair, ['assigned'], -1);
}

function moved({ table, was, is }: Pair, ids: readonly MeasureId[], sign: 1 | -1): boolean {
  return table.measures.some(
    (id) => ids.includes(id) && Math.sign(difference(cell(was, id), cell(is, id))) === sign,
  );
}

function isOfReopening(measure: MeasureId, before: Cell, after: Cell): boolean {
  const sign = Math.sign(difference(before, after));
  return (CLOSED.includes(measure) && sign < 0) || (OPEN.includes(measure) && sign > 0);
}

function isProgress(measure: MeasureId, before: Cell, after: Cell): boolean {
  if (MOVING.includes(measure)) return true;
  const sign = Math.sign(difference(before, after));
  return (DONE.includes(measure) && sign > 0) || (WAITING.includes(measure) && sign < 0);
}

function difference(before: Cell, after: Cell): number {
  return before === null || after === null ? 0 : after - before;
}
