-- C3: assigned = closed + in progress + terminated + withdrawn after assignment
select 'funnel_by_month ' || month as at from out_funnel_by_month
where assigned <> closed + in_progress + terminated + withdrawn_after
union all
select 'funnel_by_forum ' || forum from out_funnel_by_forum
where assigned <> closed + in_progress + terminated + withdrawn_after
union all
select 'funnel_to_date' from out_funnel_to_date
where assigned <> closed + in_progress + terminated + withdrawn_after
union all
select 'closure_by_city ' || quarter || ' ' || city::varchar from out_closure_by_city
where assigned <> closed + in_progress + terminated + withdrawn_after
