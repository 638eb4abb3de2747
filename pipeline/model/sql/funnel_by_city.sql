-- one row per quarter of receipt and city
with counted as (
  select received_month // 3 as quarter, city,
    count(*) as valid,
    count(*) filter (disposition = 'answered') as answered,
    count(*) filter (disposition = 'assigned') as assigned,
    count(*) filter (state = 'closed') as closed
  from facts
  where validity = 'valid'
  group by all
)
select p.label as quarter, c.code as city,
  coalesce(n.valid, 0)::integer as valid,
  coalesce(n.answered, 0)::integer as answered,
  coalesce(n.assigned, 0)::integer as assigned,
  coalesce(n.closed, 0)::integer as closed
from quarters p cross join list_city c
left join counted n on n.quarter = p.quarter and n.city = c.code
order by p.quarter, c.position
