import { readFileSync } from 'node:fs';
import { codes } from '../contract/codes.ts';
import { STATES } from '../contract/states.ts';
import type { World } from '../world.ts';

const FACTS = sqlFile('facts.sql');
const MONTHS = sqlFile('periods.sql');

/** The forum and day an edition counts up to. */
export interface Cut {
  forum: number;
  as_of: string;
}

/** Types and small tables the facts need; once per run. */
export async function prepareFacts(world: World): Promise<void> {
  await world.run(`create type code_validity as enum ('valid', 'invalid', 'duplicate')`);
  const states = STATES.map(({ code }) => `'${code}'`).join(', ');
  await world.run(`create type code_states as enum (${states})`);
  const levels = codes('issues').map(({ code, more }) => {
    const [issue, subissue] = more.parent ? [more.parent, code] : [code, `${code}99`];
    return `('${code}', '${issue}', '${subissue}')`;
  });
  await world.run(`create table issue_levels as select code::code_issues as code,
    issue::code_issues as issue, subissue::code_issues as subissue
    from (values ${levels.join(', ')}) as v (code, issue, subissue)`);
}

/**
 * Wall 1: make `facts` from `accepted` as things stood at the cut, with the finished months,
 * quarters and years. Nothing right of this reads `accepted` again.
 */
export async function deidentify(world: World, cut: Cut): Promise<void> {
  await world.run(`set variable as_of = date '${cut.as_of}'`);
  await world.run(`set variable forum = ${cut.forum}`);
  await world.run(FACTS);
  await world.run(MONTHS);
  await world.run(`create or replace table quarters as
    select month // 3 as quarter, printf('%dQ%d', month // 12, month % 12 // 3 + 1) as label
    from months where month % 3 = 2 order by quarter`);
  await world.run(`create or replace table years as
    select month // 12 as year, (month // 12)::varchar as label
    from months where month % 12 = 11 order by year`);
}

function sqlFile(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}
