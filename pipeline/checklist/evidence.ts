import type { Failure } from '../contract/failures.ts';
import type { Profile } from '../contract/profile.ts';
import type { Share } from '../contract/share.ts';
import type { World } from '../world.ts';
import type { Difference } from './difference.ts';

/** Key issues of one forum, counted. */
export interface KeyIssues {
  listed: number;
  /** Nobody has decided what becomes of them. */
  undecided: number;
  /** Assigned, and nobody knows how. */
  unknownMode: number;
}

/** How far an export reaches. */
export interface Reach {
  as_of: string;
  /** Days from the last receipt to the as-of date; null where nothing was received by then. */
  days: number | null;
  /** Month of that receipt: no day of a record is told. */
  month: string | null;
  /** Days that are few enough. */
  limit: Profile['limits']['fresh_days'];
}

/** What is asked for beside the data; a failure where it could not be read. */
export interface Beside {
  /** Day of publication. */
  today: string;
  /** How many stories there are, and which are not passed and signed as they are. */
  stories: { told: number; unsigned: readonly string[] } | Failure;
  /** Days of forums to come, as set. */
  nextForums: readonly string[] | Failure;
}

/** What the items of the list are judged by. */
export interface Evidence {
  forum: { date: string };
  /** Why the audit did not pass, or was not run; none: it found nothing. */
  audit: Failure | 'not run' | undefined;
  identities: Failure | undefined;
  keyIssues: KeyIssues;
  reach: Reach;
  shares: readonly Share[];
  /** What changes against the edition before; null for the first, none where it is not known yet. */
  difference: Difference | null | undefined;
  /** None where nobody was asked. */
  beside: Beside | undefined;
}

/** Count the key issues of the forum the facts are of. */
export async function countKeyIssues(world: World): Promise<KeyIssues> {
  const [counts] = await world.rows<KeyIssues>(`select
    count(*)::integer as listed,
    count(*) filter (disposition = 'pending')::integer as undecided,
    count(*) filter (disposition = 'assigned' and mode = 'unknown')::integer as "unknownMode"
    from facts where is_key and forum = getvariable('forum')`);
  return counts ?? { listed: 0, undecided: 0, unknownMode: 0 };
}

/** See how near to an as-of date the accepted records come. */
export async function reachOf(world: World, as_of: string, limit: number): Promise<Reach> {
  const [last] = await world.rows<{ days: number | null; month: string | null }>(`select
    (date '${as_of}' - max(v_received)::date)::integer as days,
    strftime(max(v_received), '%Y-%m') as month
    from accepted where v_received <= date '${as_of}'`);
  return { as_of, limit, days: last?.days ?? null, month: last?.month ?? null };
}
