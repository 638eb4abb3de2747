-- one row per quarter of assignment and outcome
with counted as (
  select assigned_month // 3 as quarter, outcome, count(*) as outcome_count
  from facts
  where state = 'closed'
  group by all
)
select p.label as quarter, o.code as outcome,
  coalesce(n.outcome_count, 0)::integer as outcome_count
from quarters p cross join list_outcome o
left join counted n on n.quarter = p.quarter and n.outcome = o.code
order by p.quarter, o.position
