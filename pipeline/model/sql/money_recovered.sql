-- one row per settled quarter of receipt; sums are whole yuan, rounded half up from fen once per sum
with valid as (
  select received_month // 3 as quarter, claimed, agreed, paid
  from facts
  where validity = 'valid' and (claimed is not null or agreed is not null or paid is not null)
)
select p.label as quarter,
  count(v.claimed)::integer as claimed_count,
  ((coalesce(sum(v.claimed), 0) + 50) // 100)::bigint as claimed,
  count(v.agreed)::integer as agreed_count,
  ((coalesce(sum(v.agreed), 0) + 50) // 100)::bigint as agreed,
  count(v.paid)::integer as paid_count,
  ((coalesce(sum(v.paid), 0) + 50) // 100)::bigint as paid
from quarters p left join valid v on v.quarter = p.quarter
where p.settled_for >= getvariable('settles')
group by p.quarter, p.label
order by p.quarter
