-- one row per received month, forum, validity, disposition, state and flags: the funnel's small base
select received_month, forum, in_session, validity, disposition, state, overdue, is_key,
  count(*)::integer as n
from facts
group by all
order by all
