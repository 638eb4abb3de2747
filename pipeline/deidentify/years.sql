-- one row per year that is whole: all twelve months finished, and none before the first with records
-- settled_for: finished months since its end
create or replace table years as
select month // 12 as year, (month // 12)::varchar as label,
  (select max(month) from months) - max(month) as settled_for
from months
group by month // 12
having count(*) = 12
order by year
