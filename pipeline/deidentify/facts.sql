-- one row per appeal received by the as-of date: codes, month numbers and flags, no text and no day
create or replace table facts as
with stated as (
  select *,
    case
      when merged or v_status = 'merged' then 'duplicate'
      when v_invalid_reason = 'duplicate' and coalesce(v_valid <> 'yes', true) then 'duplicate'
      when v_valid = 'no' or (v_valid is null and v_status = 'invalid') then 'invalid'
      else 'valid'
    end as validity,
    coalesce(v_disposition::varchar, case when v_assigned is not null then 'assigned' else 'pending' end) as decided,
    greatest(v_received, v_assigned) as assigned_on,
    case v_status when 'terminated' then 'terminated' when 'withdrawn' then 'withdrawn_after' else 'closed' end as ending,
    -- a closing date with an open status is a conflict; until it is mended the matter is not closed
    coalesce(v_status in ('closed', 'reopened', 'terminated', 'withdrawn'), true) or v_reopened is not null as may_end
  from accepted
  where v_received <= getvariable('as_of')
), placed as (
  select *,
    case when validity <> 'valid' then null
      when decided = 'assigned' and assigned_on > getvariable('as_of') then 'pending'
      else decided end as handled,
    case when may_end and (v_closed is not null or ending <> 'closed') then greatest(v_closed, assigned_on) end as ended_on
  from stated
), told as (
  select *,
    coalesce(ended_on <= getvariable('as_of'), false) as ended,
    coalesce(v_reopened <= getvariable('as_of') and v_reopened > v_closed, false) as reopened
  from placed
), settled as (
  select *,
    case when handled <> 'assigned' or handled is null then 'not_assigned'
      when ended and not reopened then ending
      else 'in_progress' end as state,
    case when ended and not reopened then ended_on else getvariable('as_of') end as stopped_on,
    -- an answer without a word on the callback says that the person was reached
    coalesce(v_callback_reached = 'yes', v_solved is not null or v_satisfaction is not null) as answered
  from told
)
select
  v_forum::usmallint as forum,
  coalesce(v_forum <= getvariable('forum'), true) as in_session,
  (year(v_received) * 12 + month(v_received) - 1)::smallint as received_month,
  case when handled = 'assigned' then (year(assigned_on) * 12 + month(assigned_on) - 1)::smallint end as assigned_month,
  case when handled = 'assigned' and ended then (year(ended_on) * 12 + month(ended_on) - 1)::smallint end as ended_month,
  case when handled = 'assigned' and ended and reopened then (year(v_reopened) * 12 + month(v_reopened) - 1)::smallint end as reopened_month,
  -- a closing date before the clock started says that a date is wrong: such a row has no time
  case when handled = 'assigned' and coalesce(v_closed >= assigned_on, true)
    then (stopped_on - assigned_on)::smallint end as days_assigned,
  case when handled = 'assigned' and coalesce(v_closed >= v_received, true)
    then (stopped_on - v_received)::smallint end as days_received,
  -- the only day of a record that is looked at: whether it is one of the last three of its month
  stopped_on > last_day(stopped_on) - 3 as month_end,
  coalesce(v_channel, 'UNK'::code_channels) as channel,
  coalesce(v_city::varchar, left(v_district::varchar, 4) || '00', 'X-UNK')::code_cities as city,
  s.issue, s.subissue,
  coalesce(v_industry, 'U'::code_industries) as industry,
  v_worker_types as worker_types,
  validity::code_validity as validity,
  coalesce(v_invalid_reason, 'other'::code_invalid_reasons) as reason,
  handled::code_dispositions as disposition,
  coalesce(v_mode, 'unknown'::code_modes) as mode,
  state::code_states as state,
  ending::code_states as ending,
  state = 'in_progress' and coalesce(v_due < getvariable('as_of'), false) as overdue,
  coalesce(v_outcome, 'unknown'::code_outcomes) as outcome,
  v_key = 'yes' and validity = 'valid' as is_key,
  -- the place of a key issue in the export keeps its number the same from edition to edition
  case when v_key = 'yes' and validity = 'valid' then file::bigint * 4294967296 + row_no end as key_order,
  v_claimed as claimed, v_agreed as agreed, v_paid as paid,
  state = 'closed' and (answered or coalesce(v_callback_asked = 'yes', false)) as asked,
  state = 'closed' and answered as reached,
  v_solved as solved, v_satisfaction as satisfaction,
  k_employer as employer_key,
  k_person as person_key,
  -- by this the register knows a record again; the secret is the register’s own
  case when getvariable('secret') <> '' then md5_number_lower(concat(k_id, getvariable('secret'))) end as record
from settled join issue_levels s on s.code = coalesce(v_issue, 'OT99')
