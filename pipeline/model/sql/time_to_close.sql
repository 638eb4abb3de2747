-- one row per clock; the days themselves are estimated from int_days, see durations.ts
select getvariable('forum')::integer as forum, c.code as since,
  coalesce(sum(d.closed + d."left"), 0)::integer as timed,
  coalesce(sum(d.closed), 0)::integer as timed_closed
from list_clocks c left join int_days d on d.since = c.code
group by c.code, c.position
order by c.position
