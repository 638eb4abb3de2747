-- facts as they are counted: what has been in print stays in the period and with the codes it was
-- printed with; what is gone from the export, or has another validity now, stays as it was last
-- known; what came in late counts in the first month that was not yet in print
create or replace table facts as
with stated as (
  select *, seen_as(received_month, validity, channel, city, issue, subissue, industry) as seen
  from facts
), held as (
  select f.* replace (
    r.received_month as received_month,
    r.channel as channel, r.city as city, r.issue as issue, r.subissue as subissue,
    r.industry as industry, r.worker_types as worker_types, r.reason as reason, r.claimed as claimed
  )
  from stated f join register r using (record)
  where f.validity = r.validity
), as_known as (
  select r.* exclude (as_of, seen) replace (
    coalesce(r.forum <= getvariable('forum'), true) as in_session,
    -- an open matter has grown older
    (r.days_assigned + if(r.state = 'in_progress', getvariable('as_of') - r.as_of, 0))::smallint as days_assigned,
    (r.days_received + if(r.state = 'in_progress', getvariable('as_of') - r.as_of, 0))::smallint as days_received
  ),
  coalesce(f.seen, r.seen) as seen,
  -- who stands behind it is not kept: all of these count as one person of one employer
  0::ubigint as employer_key, 0::ubigint as person_key
  from register r left join stated f using (record)
  where f.record is null or f.validity <> r.validity
), new_ones as (
  select * replace (greatest(received_month, getvariable('first_open')) as received_month)
  from stated anti join register using (record)
), joined as (
  from held union all by name from as_known union all by name from new_ones
)
-- in the books nothing happens to a record before it is in them
select * replace (
  if(assigned_month < received_month, received_month, assigned_month) as assigned_month,
  if(ended_month < received_month, received_month, ended_month) as ended_month,
  if(reopened_month < received_month, received_month, reopened_month) as reopened_month
)
from joined
