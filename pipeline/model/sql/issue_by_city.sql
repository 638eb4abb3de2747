-- one row per year of receipt, city and issue group
with counted as (
  select received_month // 12 as year, city, above as issue_group, sum(n) as valid,
    sum(n) filter (disposition = 'assigned') as assigned,
    sum(n) filter (state = 'closed') as closed
  from int_places join above_issue a on a.code = issue
  group by all
)
select p.label as year, c.code as city, g.code as issue_group,
  coalesce(n.valid, 0)::integer as valid,
  coalesce(n.assigned, 0)::integer as assigned,
  coalesce(n.closed, 0)::integer as closed
from years p cross join list_city c cross join list_issue_group g
left join counted n on n.year = p.year and n.city = c.code and n.issue_group = g.code
order by p.year, c.position, g.position
