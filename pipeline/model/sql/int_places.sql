-- one row per received month, city, issue, disposition, state and overdue: the small base of the
-- tables of valid appeals by place and by issue
select received_month, city, issue, disposition, state, overdue, count(*)::integer as n
from facts
where validity = 'valid'
group by all
order by all
