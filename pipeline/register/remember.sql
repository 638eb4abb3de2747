-- the records an edition prints, as it counts them; who stands behind them is not kept
select * exclude (person_key, employer_key), getvariable('as_of') as as_of
from facts
where received_month <= (select max(month) from months)
