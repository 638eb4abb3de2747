-- one row per settled quarter of receipt
with closed as (
  select received_month // 3 as quarter, asked, reached,
    case when reached then solved end as solved,
    case when reached then satisfaction end as satisfaction
  from facts
  where state = 'closed'
)
select p.label as quarter,
  count(c.quarter)::integer as closed,
  count(*) filter (asked)::integer as callback_asked,
  count(*) filter (reached)::integer as callback_reached,
  count(*) filter (solved = 'yes')::integer as solved_yes,
  count(*) filter (solved = 'partly')::integer as solved_partly,
  count(*) filter (solved = 'no')::integer as solved_no,
  count(*) filter (satisfaction in ('very', 'satisfied'))::integer as satisfied,
  count(*) filter (satisfaction = 'basic')::integer as satisfied_basic,
  count(*) filter (satisfaction in ('dissatisfied', 'very_dissatisfied'))::integer as dissatisfied
from quarters p left join closed c on c.quarter = p.quarter
where p.settled_for >= getvariable('settles')
group by p.quarter, p.label
order by p.quarter
