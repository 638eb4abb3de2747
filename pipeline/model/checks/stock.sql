-- the last month's closing stock equals the open appeals counted one by one
with last as (select max(month) as month, max(label) as label from months), counted as (
  select count(*) as n from facts, last
  where assigned_month <= last.month
    and (ended_month is null or ended_month > last.month or reopened_month <= last.month)
)
select 'stock_flow_by_month ' || label as at
from last join out_stock_flow_by_month s on s.month = last.label, counted
where s.closing <> counted.n
