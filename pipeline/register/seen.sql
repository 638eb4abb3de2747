-- what a record says of itself in an export, to be compared with what the next export says
create or replace macro seen_as(received_month, validity, channel, city, issue, subissue, industry) as
  {'received_month': received_month, 'validity': validity, 'channel': channel, 'city': city,
   'issue': issue, 'subissue': subissue, 'industry': industry}
