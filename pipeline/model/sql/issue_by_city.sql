-- one row per year of receipt, city and issue
with counted as (
  select received_month // 12 as year, city, issue,
    count(*) as valid,
    count(*) filter (disposition = 'assigned') as assigned,
    count(*) filter (state = 'closed') as closed
  from facts
  where validity = 'valid'
  group by all
)
select p.label as year, c.code as city, i.code as issue,
  coalesce(n.valid, 0)::integer as valid,
  coalesce(n.assigned, 0)::integer as assigned,
  coalesce(n.closed, 0)::integer as closed
from years p cross join list_city c cross join list_issue i
left join counted n on n.year = p.year and n.city = c.code and n.issue = i.code
order by p.year, c.position, i.position
