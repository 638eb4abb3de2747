-- one row per month of receipt and issue
with counted as (
  select received_month as month, issue as code, sum(n) as valid,
    sum(n) filter (disposition = 'answered') as answered,
    sum(n) filter (disposition = 'assigned') as assigned,
    sum(n) filter (state = 'closed') as closed
  from int_places
  group by all
)
select p.label as month, c.code as issue,
  coalesce(n.valid, 0)::integer as valid,
  coalesce(n.answered, 0)::integer as answered,
  coalesce(n.assigned, 0)::integer as assigned,
  coalesce(n.closed, 0)::integer as closed
from months p cross join list_issue c
left join counted n on n.month = p.month and n.code = c.code
order by p.month, c.position
