-- one row per finished month, from the first one with records
create or replace table months as
with bounds as (
  select min(received_month) as first,
    (year(getvariable('as_of') + 1) * 12 + month(getvariable('as_of') + 1) - 2)::integer as last
  from facts
)
select month::smallint as month, printf('%d-%02d', month // 12, month % 12 + 1) as label
from bounds, unnest(range(first, last + 1)) as spread (month)
order by month
