import { citiesWithin, PROVINCE, REMEDY_BOUNDS } from '../contract/story-lists.ts';
import type { World } from '../world.ts';
import { coarsened, type Stated, type Step, stepsFrom } from './coarser.ts';

/** Fewest records a stated combination must fit, and fewest employers behind them. */
export const FEWEST_RECORDS = 20;
export const FEWEST_EMPLOYERS = 5;

/**
 * What the gate says of a story. How many records fit is never told: whoever asked often enough
 * could count persons with it.
 */
export interface Verdict {
  passes: boolean;
  /** Ways out, each of one step, or of two where no single one is enough; none: tell it elsewhere. */
  advice: Step[][];
}

/** Prepare the gate: the accepted, valid records of an export by what a story can state. */
export async function openGate(world: World): Promise<void> {
  await world.run(`create or replace table told as
    select
      case when length(coalesce(v_issue::varchar, 'OT99')) > 2 then v_issue::varchar end as subissue,
      left(coalesce(v_issue::varchar, 'OT99'), 2) as issue,
      coalesce(v_city::varchar, left(v_district::varchar, 4) || '00', 'X-UNK') as place,
      v_industry::varchar as industry,
      year(v_received)::varchar as year,
      year(v_received)::varchar || 'Q' || quarter(v_received) as quarter,
      v_paid / 100.0 as paid, -- kept in fen
      k_employer as employer
    from accepted
    where coalesce(v_valid <> 'no', true) and not merged
      and coalesce(v_status not in ('merged', 'invalid'), true)`);
}

/** Whether what a story states fits enough records, and if not, what to tell less finely. */
export async function gate(world: World, stated: Stated): Promise<Verdict> {
  const fits = (one: Stated) => fitsEnough(world, one);
  if (await fits(stated)) return { passes: true, advice: [] };
  const steps = stepsFrom(stated);
  const single = await thoseThatFit(
    steps.map((step) => [step]),
    stated,
    fits,
  );
  if (single.length > 0) return { passes: false, advice: single };
  const pairs = steps.flatMap((a, at) =>
    steps.slice(at + 1).flatMap((b) => (a.detail === b.detail ? [] : [[a, b]])),
  );
  return { passes: false, advice: await thoseThatFit(pairs, stated, fits) };
}

/** Of ways that coarsen the same details, the first that fits, since it keeps most. */
async function thoseThatFit(
  ways: readonly Step[][],
  stated: Stated,
  fits: (one: Stated) => Promise<boolean>,
): Promise<Step[][]> {
  const found = new Map<string, Step[]>();
  for (const way of ways) {
    const key = way.map(({ detail }) => detail).join();
    if (!found.has(key) && (await fits(coarsened(stated, way)))) found.set(key, way);
  }
  return [...found.values()];
}

async function fitsEnough(world: World, stated: Stated): Promise<boolean> {
  const [found] = await world.rows<{ fits: boolean }>(
    `select count(*) >= ${FEWEST_RECORDS} and count(distinct employer) >= ${FEWEST_EMPLOYERS} as fits
     from told where ${conditions(stated).join(' and ')}`,
  );
  return found?.fits ?? false;
}

/** Every value is a code of a closed list: the contract has checked the story before. */
function conditions({ issue, place, industry, period, remedy }: Stated): string[] {
  const bounds = REMEDY_BOUNDS[remedy as keyof typeof REMEDY_BOUNDS];
  const cities = place === undefined || place === PROVINCE ? undefined : citiesWithin(place);
  return [
    'true',
    ...(issue === undefined ? [] : [`${issue.length > 2 ? 'subissue' : 'issue'} = '${issue}'`]),
    ...(cities ? [`place in (${cities.map((code) => `'${code}'`).join(', ')})`] : []),
    ...(industry === undefined ? [] : [`industry = '${industry}'`]),
    ...(period === undefined ? [] : [`${period.includes('Q') ? 'quarter' : 'year'} = '${period}'`]),
    ...(bounds
      ? [`paid >= ${bounds.min}`, ...(Number.isFinite(bounds.max) ? [`paid < ${bounds.max}`] : [])]
      : []),
  ];
}
