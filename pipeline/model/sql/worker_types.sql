-- one row per year of receipt and worker type; an appeal may stand in several rows
with said as (
  select received_month // 12 as year, coalesce(worker_types, 'UNK') as worker_types, count(*) as n
  from facts
  where validity = 'valid'
  group by all
), counted as (
  select year, worker_type, sum(n) as mentions
  from said, unnest(string_split(worker_types, '|')) as spread (worker_type)
  group by all
)
select p.label as year, w.code as worker_type,
  coalesce(n.mentions, 0)::integer as mentions
from years p cross join list_worker_type w
left join counted n on n.year = p.year and n.worker_type = w.code
order by p.year, w.position
