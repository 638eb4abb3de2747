-- one row per year of receipt and city
with counted as (
  select received_month // 12 as year, city as code, sum(n) as valid,
    sum(n) filter (disposition = 'answered') as answered,
    sum(n) filter (disposition = 'assigned') as assigned,
    sum(n) filter (state = 'closed') as closed,
    sum(n) filter (state = 'in_progress') as in_progress,
    sum(n) filter (state = 'terminated') as terminated,
    sum(n) filter (state = 'withdrawn_after') as withdrawn_after,
    sum(n) filter (overdue) as overdue
  from int_places
  group by all
)
select p.label as year, c.code as city,
  coalesce(n.valid, 0)::integer as valid,
  coalesce(n.answered, 0)::integer as answered,
  coalesce(n.assigned, 0)::integer as assigned,
  coalesce(n.closed, 0)::integer as closed,
  coalesce(n.in_progress, 0)::integer as in_progress,
  coalesce(n.terminated, 0)::integer as terminated,
  coalesce(n.withdrawn_after, 0)::integer as withdrawn_after,
  coalesce(n.overdue, 0)::integer as overdue
from years p cross join list_city c
left join counted n on n.year = p.year and n.code = c.code
order by p.year, c.position
