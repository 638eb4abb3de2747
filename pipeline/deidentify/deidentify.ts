import { readFileSync } from 'node:fs';
import { codes } from '../contract/codes.ts';
import { STATES } from '../contract/states.ts';
import type { World } from '../world.ts';

const FACTS = sqlFile('facts.sql');
const PERIODS = ['months.sql', 'quarters.sql', 'years.sql'].map(sqlFile);

/** The forum and day an edition counts up to. */
export interface Cut {
  forum: number;
  as_of: string;
  /** The register’s secret, where what is counted is to be known again. */
  secret?: string;
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
 * Wall 1: make `facts` from `accepted` as things stood at the cut. Nothing right of this reads
 * `accepted` again.
 */
export async function deidentify(world: World, cut: Cut): Promise<void> {
  await world.run(`set variable as_of = date '${cut.as_of}'`);
  await world.run(`set variable forum = ${cut.forum}`);
  await world.run(`set variable secret = '${cut.secret ?? ''}'`);
  await world.run(FACTS);
}

/** List the periods an edition shows: the finished months, the quarters and years that are whole. */
export async function listPeriods(world: World): Promise<void> {
  for (const sql of PERIODS) await world.run(sql);
}

function sqlFile(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}
