-- C6: reached <= called back <= closed; answers <= reached
select 'callbacks ' || quarter as at from out_callbacks
where callback_asked > closed or callback_reached > callback_asked
  or solved_yes + solved_partly + solved_no > callback_reached
  or satisfied + satisfied_basic + dissatisfied > callback_reached
