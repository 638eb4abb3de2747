-- one row per month of receipt and issue
with counted as (
  select received_month as month, issue,
    count(*) as valid,
    count(*) filter (disposition = 'answered') as answered,
    count(*) filter (disposition = 'assigned') as assigned,
    count(*) filter (state = 'closed') as closed
  from facts
  where validity = 'valid'
  group by all
)
select p.label as month, i.code as issue,
  coalesce(n.valid, 0)::integer as valid,
  coalesce(n.answered, 0)::integer as answered,
  coalesce(n.assigned, 0)::integer as assigned,
  coalesce(n.closed, 0)::integer as closed
from months p cross join list_issue i
left join counted n on n.month = p.month and n.issue = i.code
order by p.month, i.position
