-- what has been counted before: facts as they were counted, what was last seen of them, and when
create or replace table register as
select * exclude (person_key, employer_key),
  seen_as(received_month, validity, channel, city, issue, subissue, industry) as seen,
  null::date as as_of
from facts limit 0
