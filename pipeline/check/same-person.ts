import type { World } from '../world.ts';

/** Days within which one person’s appeals on one issue may be one matter. */
const NEAR = 30;
/** Days after a closure within which the same issue may be the same matter. */
const AGAIN = 90;
/** A person with more appeals on one issue than this is a placeholder such as a switchboard. */
const MOST = 12;

/**
 * Mark rows that a human should compare: one person, one issue and one city under two ids, near in
 * time or after a closure. Nothing is merged. Rows said to be merged or not valid are settled.
 */
export async function markSamePerson(world: World): Promise<void> {
  await world.run(`create temp table several as
    select k_person, v_issue, v_city from ${open()} group by all having count(*) between 2 and ${MOST}`);
  await world.run(`create temp table near as
    select file, row_no,
      v_received - lag(v_received) over w as since,
      lead(v_received) over w - v_received as until,
      lag(v_closed) over w <= v_received as again,
      lead(v_received) over w >= v_closed as closed_first,
      v_received - lag(v_closed) over w as after
    from ${open()} r semi join several s
      on r.k_person = s.k_person and r.v_issue = s.v_issue and r.v_city is not distinct from s.v_city
    window w as (partition by r.k_person, r.v_issue, r.v_city order by v_received, file, row_no)`);
  await world.run(`insert into marks select file, row_no, 'maybe_same' from near
    where coalesce(since <= ${NEAR} and again is not true, false)
      or coalesce(until <= ${NEAR} and closed_first is not true, false)`);
  await world.run(`insert into marks select file, row_no, 'repeat_after_closure' from near
    where again and after <= ${AGAIN}`);
  await world.run('drop table several');
  await world.run('drop table near');
}

function open(): string {
  return `(select file, row_no, k_person, v_issue, v_city, v_received, v_closed from accepted
    where k_person is not null and v_issue is not null and not merged and v_valid is distinct from 'no')`;
}
