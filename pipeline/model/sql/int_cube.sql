-- one row per quarter of receipt, region and issue group: counts nobody publishes, which bound those that are
with counted as (
  select received_month // 3 as quarter, c.above as region, i.above as issue_group, sum(n) as valid
  from int_places join above_city c on c.code = city join above_issue i on i.code = issue
  group by all
)
select p.label as quarter, r.code as region, g.code as issue_group,
  coalesce(n.valid, 0)::integer as valid
from quarters p cross join list_region r cross join list_issue_group g
left join counted n on n.quarter = p.quarter and n.region = r.code and n.issue_group = g.code
order by p.quarter, r.position, g.position
