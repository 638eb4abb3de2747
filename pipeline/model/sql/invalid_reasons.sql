-- one row per quarter of receipt and reason
with counted as (
  select received_month // 3 as quarter,
    case when validity = 'duplicate' then 'duplicate' else reason end as reason,
    count(*) as invalid_count
  from facts
  where validity <> 'valid'
  group by all
)
select p.label as quarter, r.code as reason,
  coalesce(n.invalid_count, 0)::integer as invalid_count
from quarters p cross join list_reason r
left join counted n on n.quarter = p.quarter and n.reason = r.code
order by p.quarter, r.position
