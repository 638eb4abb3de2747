-- one row per quarter of receipt and region
with counted as (
  select received_month // 3 as quarter, above as code, sum(n) as valid,
    sum(n) filter (disposition = 'answered') as answered,
    sum(n) filter (disposition = 'assigned') as assigned,
    sum(n) filter (state = 'closed') as closed,
    sum(n) filter (state = 'in_progress') as in_progress,
    sum(n) filter (overdue) as overdue
  from int_places join above_city a on a.code = city
  group by all
)
select p.label as quarter, c.code as region,
  coalesce(n.valid, 0)::integer as valid,
  coalesce(n.answered, 0)::integer as answered,
  coalesce(n.assigned, 0)::integer as assigned,
  coalesce(n.closed, 0)::integer as closed,
  coalesce(n.in_progress, 0)::integer as in_progress,
  coalesce(n.overdue, 0)::integer as overdue
from quarters p cross join list_region c
left join counted n on n.quarter = p.quarter and n.code = c.code
order by p.quarter, c.position
