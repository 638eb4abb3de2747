-- one row per finished month of assignment
with counted as (
  select assigned_month as month, count(*) as assigned,
    count(*) filter (state = 'closed') as closed,
    count(*) filter (state = 'closed' and days_assigned <= 30) as closed_30,
    count(*) filter (state = 'closed' and days_assigned <= 60) as closed_60,
    count(*) filter (state = 'closed' and days_assigned <= 90) as closed_90,
    count(*) filter (state = 'closed' and days_assigned <= 180) as closed_180
  from facts
  where disposition = 'assigned'
  group by all
)
select m.label as month,
  coalesce(n.assigned, 0)::integer as assigned,
  coalesce(n.closed, 0)::integer as closed,
  coalesce(n.closed_30, 0)::integer as closed_30,
  coalesce(n.closed_60, 0)::integer as closed_60,
  coalesce(n.closed_90, 0)::integer as closed_90,
  coalesce(n.closed_180, 0)::integer as closed_180
from months m left join counted n on n.month = m.month
order by m.month
