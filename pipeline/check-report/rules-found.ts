import { maskOf } from '../check/rule-sql.ts';
import { type SignId, signBit } from '../contract/found-rules.ts';
import { ROW_RULES, RULES, type Rule } from '../contract/rules.ts';
import type { Intake } from '../intake.ts';
import type { World } from '../world.ts';
import type { Place, RuleFound } from './found.ts';

/** Rows of a sheet of Excel, less the two above the list. */
const EXCEL_ROWS = 1_048_576 - 2;
const MOST_ROWS = 10_000;

/** Places kept for one rule: all rules together must fit on one sheet and in memory. */
export const MOST_PLACES = Math.min(MOST_ROWS, Math.floor(EXCEL_ROWS / RULES.length));

/** What each rule found, quarantining rules first, then by the number of rows. */
export async function rulesFound(
  world: World,
  { byRule }: Intake,
  most = MOST_PLACES,
): Promise<RuleFound[]> {
  const found: RuleFound[] = [];
  for (const rule of RULES) {
    const count = byRule[rule.id] ?? 0;
    if (count) found.push({ rule, count, places: await placesOf(world, rule, most) });
  }
  return found.sort(
    (a, b) => Number(isWarning(a.rule)) - Number(isWarning(b.rule)) || b.count - a.count,
  );
}

function isWarning({ severity }: Rule): boolean {
  return severity === 'warn';
}

async function placesOf(world: World, rule: Rule, most: number): Promise<Place[]> {
  return world.rows<Place>(
    `select file, row_no::integer as row from ${whereSql(rule)} order by file, row_no limit ${most}`,
  );
}

/** The rows that a rule found: by a bit of their own, or among those that other rows tell of. */
function whereSql(rule: Rule): string {
  if (rule.test.on === 'sign') return `records where signs & ${signBit(rule.id as SignId)} <> 0`;
  if (ROW_RULES.includes(rule))
    return `records where findings & ${maskOf((one) => one === rule)} <> 0`;
  return `(from repeats union all from marks) where rule = '${rule.id}'`;
}
