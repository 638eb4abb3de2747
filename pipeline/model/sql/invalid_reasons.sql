-- one row per year of receipt and reason; repeated appeals are counted in the funnel, not here
with invalid as (
  select received_month // 12 as year, reason, count(*) as n
  from facts
  where validity = 'invalid'
  group by all
), counted as (
  select year, above as code, sum(n) as invalid_count
  from invalid join above_reason a on a.code = reason
  group by all
)
select p.label as year, r.code as reason_group,
  coalesce(n.invalid_count, 0)::integer as invalid_count
from years p cross join list_reason_group r
left join counted n on n.year = p.year and n.code = r.code
order by p.year, r.position
