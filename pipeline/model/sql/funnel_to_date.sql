-- one row: every forum up to this one
select getvariable('forum')::integer as forum,
  coalesce(sum(n), 0)::integer as received,
  coalesce(sum(n) filter (where validity = 'invalid'), 0)::integer as invalid,
  coalesce(sum(n) filter (where validity = 'duplicate'), 0)::integer as duplicate,
  coalesce(sum(n) filter (where validity = 'valid'), 0)::integer as valid,
  coalesce(sum(n) filter (where disposition = 'answered'), 0)::integer as answered,
  coalesce(sum(n) filter (where disposition = 'assigned'), 0)::integer as assigned,
  coalesce(sum(n) filter (where disposition = 'referred'), 0)::integer as referred,
  coalesce(sum(n) filter (where disposition = 'not_accepted'), 0)::integer as not_accepted,
  coalesce(sum(n) filter (where disposition = 'withdrawn'), 0)::integer as withdrawn_before,
  coalesce(sum(n) filter (where disposition = 'pending'), 0)::integer as pending,
  coalesce(sum(n) filter (where state = 'closed'), 0)::integer as closed,
  coalesce(sum(n) filter (where state = 'in_progress'), 0)::integer as in_progress,
  coalesce(sum(n) filter (where state = 'terminated'), 0)::integer as terminated,
  coalesce(sum(n) filter (where state = 'withdrawn_after'), 0)::integer as withdrawn_after,
  coalesce(sum(n) filter (where overdue), 0)::integer as overdue,
  coalesce(sum(n) filter (where is_key), 0)::integer as key_issues,
  coalesce(sum(n) filter (where is_key and state = 'closed'), 0)::integer as key_closed
from int_funnel
where in_session
