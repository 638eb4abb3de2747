-- one row per settled quarter of receipt and outcome
with closed as (
  select received_month // 3 as quarter, outcome, count(*) as n
  from facts
  where state = 'closed'
  group by all
), counted as (
  select quarter, above as code, sum(n) as outcome_count
  from closed join above_outcome a on a.code = outcome
  group by all
)
select p.label as quarter, o.code as outcome_group,
  coalesce(n.outcome_count, 0)::integer as outcome_count
from quarters p cross join list_outcome_group o
left join counted n on n.quarter = p.quarter and n.code = o.code
where p.settled_for >= getvariable('settles')
order by p.quarter, o.position
