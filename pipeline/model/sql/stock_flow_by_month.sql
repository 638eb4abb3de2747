-- one row per finished month: opening + assigned + reopened - closed - ended = closing
with events as (
  select assigned_month as month, 'assigned' as event, count(*) as n from facts where assigned_month is not null group by all
  union all
  select reopened_month, 'reopened', count(*) from facts where reopened_month is not null group by all
  union all
  select ended_month, case when ending = 'closed' then 'closed' else 'ended' end, count(*) from facts where ended_month is not null group by all
), flows as (
  select m.month, m.label,
    coalesce(sum(n) filter (event = 'assigned'), 0) as newly_assigned,
    coalesce(sum(n) filter (event = 'reopened'), 0) as newly_reopened,
    coalesce(sum(n) filter (event = 'closed'), 0) as newly_closed,
    coalesce(sum(n) filter (event = 'ended'), 0) as newly_ended
  from months m left join events e on e.month = m.month
  group by all
), stocks as (
  select *, sum(newly_assigned + newly_reopened - newly_closed - newly_ended) over (order by month) as closing
  from flows
)
select label as month,
  (closing - newly_assigned - newly_reopened + newly_closed + newly_ended)::integer as opening,
  newly_assigned::integer as newly_assigned,
  newly_reopened::integer as newly_reopened,
  newly_closed::integer as newly_closed,
  newly_ended::integer as newly_ended,
  closing::integer as closing
from stocks
order by stocks.month
