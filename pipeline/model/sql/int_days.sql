-- one row per clock, mode and whole number of days: assigned appeals closed then, or followed no longer;
-- rows whose dates contradict each other have no time
with clocked as (
  select 'assignment' as since, mode, days_assigned as day, state from facts where disposition = 'assigned' and in_session
  union all
  select 'receipt', mode, days_received, state from facts where disposition = 'assigned' and in_session
)
select since, mode, day::integer as day,
  count(*) filter (state = 'closed')::integer as closed,
  count(*) filter (state <> 'closed')::integer as "left"
from clocked
where day is not null
group by all
order by all
