-- one row per check of the rows behind this edition
select item, affected, checked
from quality
order by position
