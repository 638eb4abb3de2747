import type { MeasureId } from '../../pipeline/contract/measures.ts';

/** A number from 0 to 1 that depends on the text alone. */
export function chance(text: string): number {
  let hash = 2166136261;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}

/** Every measure of an invented group of `valid` appeals; the published identities hold. */
export function fakeFigures(valid: number): Record<MeasureId, number> {
  const share = (part: number, of = valid) => Math.floor(of * part);
  const [invalid, duplicate] = [share(0.03), share(0.02)];
  const [referred, not_accepted, withdrawn_before, pending] = [0.06, 0.03, 0.02, 0.01].map((p) =>
    share(p),
  ) as [number, number, number, number];
  const assigned = share(0.4236);
  const [terminated, withdrawn_after, in_progress] = [0.01, 0.02, 0.06].map((p) =>
    share(p, assigned),
  ) as [number, number, number];
  const closed = assigned - terminated - withdrawn_after - in_progress;
  const reached = share(0.7, closed);
  return {
    ...{ received: valid + invalid + duplicate, invalid, duplicate, valid, assigned, referred },
    ...{ not_accepted, withdrawn_before, pending, closed, in_progress, terminated },
    answered: valid - assigned - referred - not_accepted - withdrawn_before - pending,
    ...{ withdrawn_after, overdue: share(0.3, in_progress), key_issues: 10, key_closed: 9 },
    ...{ opening: share(0.1), newly_assigned: assigned, newly_reopened: share(0.01) },
    newly_closed: closed,
    newly_ended: terminated,
    closing: share(0.1) + share(0.01) + assigned - closed - terminated,
    ...{ outcome_count: valid, invalid_count: valid, mentions: valid },
    ...{ claimed_count: share(0.3), agreed_count: share(0.1), paid_count: share(0.06) },
    ...{ claimed: valid * 9000, agreed: valid * 2500, paid: valid * 1300 },
    ...{ callback_asked: share(0.8, closed), callback_reached: reached },
    solved_yes: share(0.6, reached),
    solved_partly: share(0.2, reached),
    solved_no: share(0.15, reached),
    satisfied: share(0.7, reached),
    satisfied_basic: share(0.15, reached),
    dissatisfied: share(0.1, reached),
    ...{ affected: share(0.1), checked: valid },
    ...{ timed: assigned, timed_closed: closed, open_count: in_progress },
    ...{ closed_30: share(0.5, closed), closed_60: share(0.7, closed) },
    ...{ closed_90: share(0.8, closed), closed_180: share(0.9, closed) },
    ...{ at_risk: assigned, closed_since: share(0.1, closed), left_since: share(0.1, in_progress) },
    ...{ days_lower: 12, days_median: 30, days_median_low: 28, days_median_high: 33 },
    days_upper: 61,
  };
}

/** The published figures of February 2015: 4424 valid, 1874 assigned, 1707 closed, 140 key issues. */
export function figuresOf2015(): Record<MeasureId, number> {
  const rest = { referred: 210, not_accepted: 84, withdrawn_before: 41, pending: 15 };
  return {
    ...fakeFigures(4424),
    ...{ received: 4650, invalid: 130, duplicate: 96, valid: 4424, assigned: 1874, ...rest },
    answered: 4424 - 1874 - 210 - 84 - 41 - 15,
    ...{ closed: 1707, in_progress: 121, terminated: 19, withdrawn_after: 27, overdue: 33 },
    ...{ key_issues: 140, key_closed: 137 },
  };
}
