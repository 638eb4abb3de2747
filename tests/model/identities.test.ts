import { expect, test } from 'vitest';
import { checkIdentities } from '../../pipeline/model/model.ts';
import { LEDGER, tablesOf } from './ledger.ts';

test.each([
  ['received = invalid +', 'update out_funnel_by_month set received = received + 1'],
  ['valid = answered +', 'update out_funnel_by_forum set answered = answered + 1'],
  ['assigned = closed +', 'update out_funnel_to_date set closed = closed + 1'],
  ['assigned = closed +', 'update out_issue_by_month set closed = assigned + 1'],
  ['in_progress >= overdue', 'update out_closure_by_mode set overdue = in_progress + 1'],
  ['valid >= key_issues', 'update out_funnel_by_forum set key_issues = valid + 1'],
  ['callback_reached >= solved', 'update out_callbacks set solved_yes = callback_reached + 1'],
  ['issue_by_month by month', 'update out_issue_by_month set valid = valid + 1'],
  [
    'closure_by_mode by quarter',
    'update out_closure_by_mode set assigned = assigned + 1, closed = closed + 1',
  ],
  ['funnel_by_city by year', `delete from out_funnel_by_city where city = '440300'`],
  ['outcomes by quarter', 'update out_outcomes set outcome_count = outcome_count + 1'],
  ['invalid_reasons by year', 'update out_invalid_reasons set invalid_count = 1'],
  ['worker_types by year', 'update out_worker_types set mentions = 6'],
  [
    'levels',
    `update out_issue_by_city set valid = valid + case city when 'X-UNK' then -1 else 1 end
     where issue_group = 'LIFE' and city in ('X-UNK', '440300')`,
  ],
  ['order', 'update facts set ended_month = assigned_month - 1 where ended_month is not null'],
  ['stock', 'update out_stock_flow_by_month set closing = closing + 1'],
])('figures that break %s stop the run', async (identity, damage) => {
  const world = await tablesOf(LEDGER, 14, '2015-01-10');
  await world.run(damage);
  await expect(checkIdentities(world)).rejects.toThrow(`do not add up: ${identity}`);
  await world.close();
});
