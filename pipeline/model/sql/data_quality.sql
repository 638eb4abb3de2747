-- one row per check of the rows behind this edition, and per sign that dates were not kept day by day
with signs as (
  select count(*) filter (state = 'closed') as closed,
    count(*) filter (state = 'closed' and days_assigned = 0) as same_day,
    count(*) filter (state = 'closed' and month_end) as month_end,
    count(*) filter (state = 'closed' and not asked) as not_asked,
    count(*) filter (state = 'closed' and (days_assigned is null or days_received is null)) as contradicting
  from facts
)
select item, affected, checked, position
from quality
union all
select item, affected::integer, closed::integer, position
from signs, lateral (values
  ('same_day_closure', same_day, 1000),
  ('month_end_closure', month_end, 1001),
  ('contradicting_dates', contradicting, 1002),
  ('closed_without_callback', not_asked, 1003)
) as v (item, affected, position)
order by position
