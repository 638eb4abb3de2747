-- one row per quarter that is whole: all three months finished, and none before the first with
-- records. A period the platform was not open for in full cannot be compared with one it was.
-- settled_for: finished months since its end
create or replace table quarters as
select month // 3 as quarter, printf('%dQ%d', month // 3 // 4, month // 3 % 4 + 1) as label,
  (select max(month) from months) - max(month) as settled_for
from months
group by month // 3
having count(*) = 3
order by quarter
