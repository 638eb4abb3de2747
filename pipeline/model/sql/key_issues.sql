-- one row per key issue of the forums up to this one, numbered within its forum
select forum::integer as forum,
  row_number() over (partition by forum order by key_order)::integer as number,
  issue, city, mode, state,
  printf('%d-%02d', assigned_month // 12, assigned_month % 12 + 1) as assigned_month,
  case when state = 'closed' then printf('%d-%02d', ended_month // 12, ended_month % 12 + 1) end as closed_month
from facts
where is_key and in_session and forum is not null
order by forum, number
