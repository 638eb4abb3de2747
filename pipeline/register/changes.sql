-- one row: how many records are not as they were when they were last seen, by what has changed
select
  count(*) filter (r.record is null and f.received_month < getvariable('first_open'))::integer as late,
  count(*) filter ((f.received_month, f.validity) is distinct from (r.seen.received_month, r.seen.validity)
    and r.record is not null)::integer as corrected,
  count(*) filter ((f.channel, f.city, f.issue, f.subissue, f.industry)
    is distinct from (r.seen.channel, r.seen.city, r.seen.issue, r.seen.subissue, r.seen.industry)
    and r.record is not null)::integer as reclassified,
  count(*) filter (r.state = 'closed' and f.state = 'in_progress')::integer as reopened,
  (select count(*) from register anti join facts using (record))::integer as gone,
  (select count(*) from register)::integer as known
from facts f left join register r using (record)
