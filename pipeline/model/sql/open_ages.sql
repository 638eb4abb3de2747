-- one row per band of days since assignment: what is open at the as-of date
with counted as (
  select (select max(l.position) from list_age_bands l where l."from" <= days_assigned) as position
  from facts
  where state = 'in_progress' and in_session
)
select l.code as age_band, count(c.position)::integer as open_count
from list_age_bands l left join counted c on c.position = l.position
group by l.code, l.position
order by l.position
