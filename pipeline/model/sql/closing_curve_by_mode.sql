-- one row per mode and listed number of days since assignment: what happened after the one listed before
with counted as (
  select m.code as mode, m.position, l.day, l.before, d.day as seen, d.closed, d."left"
  from list_mode m cross join list_curve_days l
  left join int_days d on d.since = 'assignment' and d.mode = m.code
)
select mode, day,
  coalesce(sum(closed + "left") filter (seen > before), 0)::integer as at_risk,
  coalesce(sum(closed) filter (seen > before and seen <= day), 0)::integer as closed_since,
  coalesce(sum("left") filter (seen > before and seen <= day), 0)::integer as left_since
from counted
group by mode, position, day
order by position, day
