import type { CanonicalRow } from '../../pipeline/contract/appeal.ts';
import { buildTables } from '../../pipeline/model/model.ts';
import type { World } from '../../pipeline/world.ts';
import { factsOf } from '../rows.ts';

/** Ten appeals whose every count can be made by hand. */
export const LEDGER: CanonicalRow[] = [
  {
    id: '1',
    forum: '1',
    received: '2013-12-05',
    valid: 'yes',
    disposition: 'answered',
    city: '440100',
    issue: 'WG01',
    channel: 'TEL',
  },
  {
    id: '2',
    forum: '1',
    received: '2013-12-20',
    valid: 'yes',
    disposition: 'assigned',
    assigned: '2013-12-21',
    status: 'closed',
    closed: '2014-01-10',
    city: '440100',
    issue: 'WI03',
    mode: 'leader',
    key: 'yes',
    outcome: 'explained',
  },
  { id: '3', forum: '1', received: '2013-12-31', valid: 'no', invalid_reason: 'unclear' },
  {
    id: '4',
    forum: '2',
    received: '2014-01-02',
    valid: 'yes',
    disposition: 'assigned',
    assigned: '2014-02-01',
    status: 'reopened',
    closed: '2014-02-20',
    reopened: '2014-03-05',
    city: '440300',
    issue: 'WG01',
    due: '2014-03-01',
  },
  {
    id: '5',
    forum: '2',
    received: '2014-01-15',
    valid: 'yes',
    disposition: 'assigned',
    assigned: '2014-01-20',
    status: 'terminated',
    closed: '2014-03-01',
    city: '440300',
    issue: 'HF01',
  },
  { id: '6', forum: '2', received: '2014-01-20', valid: 'no', invalid_reason: 'duplicate' },
  { id: '7', forum: '4', received: '2014-03-30', valid: 'yes', disposition: 'referred' },
  { id: '8', forum: '4', received: '2014-04-02', valid: 'yes', disposition: 'answered' },
  {
    id: '9',
    forum: '3',
    received: '2014-03-03',
    valid: 'yes',
    disposition: 'assigned',
    assigned: '2014-03-04',
    status: 'closed',
    closed: '2014-03-20',
    city: '440500',
    issue: 'WI03',
    channel: 'WX',
    industry: 'C',
    worker_types: 'MIG|WOM',
    mode: 'leader',
    outcome: 'mediated',
    claimed: '100000',
    agreed: '63000.49',
    paid: '63000.50',
    callback_asked: 'yes',
    callback_reached: 'yes',
    solved: 'yes',
    satisfaction: 'satisfied',
  },
  { id: '10', forum: '3', received: '2014-03-12', valid: 'no', invalid_reason: 'spam' },
];

/** A world with every table built, as at a forum and a day. */
export async function tablesOf(
  rows: readonly CanonicalRow[],
  forum: number,
  as_of: string,
): Promise<World> {
  const world = await factsOf(rows, { forum, as_of });
  await buildTables(world);
  return world;
}

/** The rows of a built table. */
export async function rowsOf(world: World, id: string): Promise<Record<string, unknown>[]> {
  return world.rows(`select * from out_${id}`);
}

/** Rows of a built table in which the measure is not zero, each as its values in order. */
export async function countedRows(world: World, id: string, measure: string): Promise<unknown[][]> {
  const rows = await rowsOf(world, id);
  return rows.filter((row) => row[measure]).map((row) => Object.values(row));
}
