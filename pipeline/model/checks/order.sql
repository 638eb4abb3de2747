-- received <= assigned <= ended; rows that state another order were warned about and set right
select 'facts' as at from facts
where assigned_month < received_month or ended_month < assigned_month
limit 1
