-- C2: valid = answered + assigned + referred + not accepted + withdrawn before assignment + pending
select 'funnel_by_month ' || month as at from out_funnel_by_month
where valid <> answered + assigned + referred + not_accepted + withdrawn_before + pending
union all
select 'funnel_by_forum ' || forum from out_funnel_by_forum
where valid <> answered + assigned + referred + not_accepted + withdrawn_before + pending
union all
select 'funnel_to_date' from out_funnel_to_date
where valid <> answered + assigned + referred + not_accepted + withdrawn_before + pending
