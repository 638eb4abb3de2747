-- C4: parts sum to the total of their period, for every partition
with assigned as (
  select p.label, count(f.assigned_month) as n from quarters p left join facts f on f.assigned_month // 3 = p.quarter group by p.label
), assigned_yearly as (
  select p.label, count(f.assigned_month) as n from years p left join facts f on f.assigned_month // 12 = p.year group by p.label
), valid_by_year as (
  select left(month, 4) as label, sum(valid) as n from out_funnel_by_month group by all
), parts as (
  select 'closure_by_city' as name, quarter as label, sum(assigned) as n from out_closure_by_city group by all
  union all select 'closure_by_channel', quarter, sum(assigned) from out_closure_by_channel group by all
  union all select 'closure_by_mode', quarter, sum(assigned) from out_closure_by_mode group by all
)
select name || ' ' || label as at from parts join assigned using (label) where parts.n <> assigned.n
union all
select 'closure_by_issue ' || label from (select year as label, sum(assigned) as n from out_closure_by_issue group by all) p join assigned_yearly a using (label) where p.n <> a.n
union all
select 'closure_by_subissue ' || label from (select year as label, sum(assigned) as n from out_closure_by_subissue group by all) p join assigned_yearly a using (label) where p.n <> a.n
union all
select 'closure_by_industry ' || label from (select year as label, sum(assigned) as n from out_closure_by_industry group by all) p join assigned_yearly a using (label) where p.n <> a.n
union all
select 'issue_by_month ' || month from (select month, sum(valid) as n from out_issue_by_month group by all) p join out_funnel_by_month m using (month) where p.n <> m.valid
union all
select 'issue_by_city ' || label from (select year as label, sum(valid) as n from out_issue_by_city group by all) p join valid_by_year v using (label) where p.n <> v.n
