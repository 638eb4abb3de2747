-- C5: no more key issues than valid appeals in a forum
select 'funnel_by_forum ' || forum as at from out_funnel_by_forum where key_issues > valid
