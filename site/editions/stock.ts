import { Failure } from '../../pipeline/contract/failures.ts';
import { type StockFlow, stockBreaks } from '../../pipeline/stats/stock/stock-flow.ts';
import { cell, key, type Row } from './schema.ts';

/** The table in which open matters of one month are those of the next. */
export const STOCK = 'stock_flow_by_month';

/**
 * Holds the stock of open matters of an edition to its flows, month by month.
 *
 * @throws Failure that names the first month that does not add up
 */
export function demandStock(edition: string, rows: readonly Row[]): void {
  const [broken] = stockBreaks(rows.map(flowOf));
  const row = broken && rows[broken.period];
  if (!row) return;
  const how = {
    within: 'opening + new + reopened − closed − ended is not its closing stock',
    between: 'it does not open with what the month before closed with',
  }[broken.where];
  const place = `edition ${edition}, file ${STOCK}.csv`;
  throw new Failure('identity', place, `month ${key(row, 'month')}: ${how}`);
}

function flowOf(row: Row): StockFlow {
  return {
    ...{ opening: cell(row, 'opening'), closing: cell(row, 'closing') },
    inflows: [cell(row, 'newly_assigned'), cell(row, 'newly_reopened')],
    outflows: [cell(row, 'newly_closed'), cell(row, 'newly_ended')],
  };
}
