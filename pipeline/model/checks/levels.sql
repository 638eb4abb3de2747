-- a fine table adds up to the coarser one that counts the same appeals
with issues_of_subissues as (
  select year, above::varchar as issue, sum(valid) as valid, sum(assigned) as assigned, sum(closed) as closed
  from out_closure_by_subissue join above_subissue on code = subissue
  group by all
), issues_of_months as (
  select left(month, 4) as year, issue, sum(valid) as valid, sum(assigned) as assigned, sum(closed) as closed
  from out_issue_by_month
  group by all
), regions_of_cities as (
  select year, above::varchar as region, sum(valid) as valid, sum(assigned) as assigned, sum(closed) as closed
  from out_funnel_by_city join above_city on code = city
  group by all
), regions_of_quarters as (
  select left(quarter, 4) as year, region, sum(valid) as valid, sum(assigned) as assigned, sum(closed) as closed
  from out_funnel_by_region
  group by all
), cities_of_groups as (
  select year, city, sum(valid) as valid, sum(assigned) as assigned, sum(closed) as closed
  from out_issue_by_city
  group by all
), groups_of_cities as (
  select year, issue_group, sum(valid) as valid, sum(assigned) as assigned, sum(closed) as closed
  from out_issue_by_city
  group by all
), groups_of_issues as (
  select year, above::varchar as issue_group, sum(valid) as valid, sum(assigned) as assigned, sum(closed) as closed
  from out_closure_by_issue join above_issue on code = issue
  group by all
), curve_of_modes as (
  select day, sum(at_risk) as at_risk, sum(closed_since) as closed_since, sum(left_since) as left_since
  from out_closing_curve_by_mode
  group by all
)
select 'closure_by_subissue ' || year || ' ' || issue as at
from issues_of_subissues f join out_closure_by_issue c using (year, issue)
where (f.valid, f.assigned, f.closed) <> (c.valid, c.assigned, c.closed)
union all
select 'issue_by_month ' || year || ' ' || issue
from issues_of_months f join out_closure_by_issue c using (year, issue)
where (f.valid, f.assigned, f.closed) <> (c.valid, c.assigned, c.closed)
union all
select 'funnel_by_region ' || year || ' ' || region
from regions_of_quarters f join regions_of_cities c using (year, region)
where (f.valid, f.assigned, f.closed) <> (c.valid, c.assigned, c.closed)
union all
select 'issue_by_city ' || year || ' ' || city
from cities_of_groups f join out_funnel_by_city c using (year, city)
where (f.valid, f.assigned, f.closed) <> (c.valid, c.assigned, c.closed)
union all
select 'issue_by_city ' || year || ' ' || issue_group
from groups_of_cities f join groups_of_issues c using (year, issue_group)
where (f.valid, f.assigned, f.closed) <> (c.valid, c.assigned, c.closed)
union all
select 'closing_curve_by_mode ' || day
from curve_of_modes f join out_closing_curve c using (day)
where (f.at_risk, f.closed_since, f.left_since) <> (c.at_risk, c.closed_since, c.left_since)
