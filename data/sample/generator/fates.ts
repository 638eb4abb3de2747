import { allocate } from './allocate.ts';
import { KEY_ISSUES, REPORTED } from './targets.ts';

/**
 * How an assigned appeal goes on. `late` is closed too, but only after the reported day;
 * `undated` says closed without a date, so it does not count as closed.
 */
export type Fate = 'closed' | 'late' | 'terminated' | 'withdrawn' | 'stuck' | 'undated';

/** Key issues that do not end as the others do, by forum. */
const KEY_EXCEPTIONS: Readonly<Record<number, Fate>> = {
  13: 'late',
  14: 'late',
  22: 'stuck',
  31: 'terminated',
};

/** Forums with one closure whose date was forgotten. */
const UNDATED = [3, 8, 12, 20, 29];

/** Per thousand of the assigned that are never closed: terminated, withdrawn, stuck. */
const NEVER_CLOSED = [16, 14, 14] as const;

/** One fate for each assigned appeal of a forum; those of its key issues come first. */
export function fatesOf(forum: number, assigned: number, closed: number): Fate[] {
  const rest = [...repeat('closed', closed), ...otherwise(forum, assigned, closed)];
  const keys = repeat('closed', KEY_ISSUES);
  const exception = KEY_EXCEPTIONS[forum];
  if (exception) keys[0] = exception;
  for (const fate of keys) rest.splice(placeOf(fate, rest), 1);
  if (UNDATED.includes(forum)) rest[placeOf('stuck', rest)] = 'undated';
  return [...keys, ...rest];
}

/** Fates of those that are not closed in time: in the reported forums, most are merely late. */
function otherwise(forum: number, assigned: number, closed: number): Fate[] {
  const left = assigned - closed;
  const never = NEVER_CLOSED.map((perMille) => perMille * assigned);
  const excess = left * 1000 - never.reduce((a, b) => a + b, 0);
  const late = forum <= REPORTED.forums ? Math.max(excess, 0) : 0;
  const counts = allocate(left, [late, ...never]);
  const kinds = ['late', 'terminated', 'withdrawn', 'stuck'] as const;
  return kinds.flatMap((fate, kind) => repeat(fate, counts[kind] as number));
}

function repeat(fate: Fate, count: number): Fate[] {
  return Array.from({ length: count }, () => fate);
}

function placeOf(fate: Fate, fates: readonly Fate[]): number {
  const place = fates.indexOf(fate);
  if (place < 0) throw new Error(`no appeal of this forum is ${fate}`);
  return place;
}
