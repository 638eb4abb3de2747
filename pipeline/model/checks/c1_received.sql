-- C1: received = invalid + duplicate + valid
select 'funnel_by_month ' || month as at from out_funnel_by_month where received <> invalid + duplicate + valid
union all
select 'funnel_by_forum ' || forum from out_funnel_by_forum where received <> invalid + duplicate + valid
union all
select 'funnel_to_date' from out_funnel_to_date where received <> invalid + duplicate + valid
