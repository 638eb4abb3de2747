-- one row per quarter of receipt and channel
with counted as (
  select received_month // 3 as quarter, channel as code, count(*) as valid,
    count(*) filter (disposition = 'assigned') as assigned,
    count(*) filter (state = 'closed') as closed,
    count(*) filter (state = 'in_progress') as in_progress,
    count(*) filter (state = 'terminated') as terminated,
    count(*) filter (state = 'withdrawn_after') as withdrawn_after,
    count(*) filter (overdue) as overdue
  from facts
  where validity = 'valid'
  group by all
)
select p.label as quarter, c.code as channel,
  coalesce(n.valid, 0)::integer as valid,
  coalesce(n.assigned, 0)::integer as assigned,
  coalesce(n.closed, 0)::integer as closed,
  coalesce(n.in_progress, 0)::integer as in_progress,
  coalesce(n.terminated, 0)::integer as terminated,
  coalesce(n.withdrawn_after, 0)::integer as withdrawn_after,
  coalesce(n.overdue, 0)::integer as overdue
from quarters p cross join list_channel c
left join counted n on n.quarter = p.quarter and n.code = c.code
order by p.quarter, c.position
