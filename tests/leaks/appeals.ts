import { codeAt } from '../../pipeline/contract/levels.ts';
import type { World } from '../../pipeline/world.ts';

/** A valid appeal as the model sees it: its codes by level. */
export type Appeal = Readonly<Record<Level, string>> & { assigned: boolean; closed: boolean };

const LEVELS = ['month', 'city', 'subissue', 'issue', 'channel', 'industry', 'mode'] as const;
type Level = (typeof LEVELS)[number];

/** Every valid appeal in the finished months of the edition the model was built for. */
export function readAppeals(world: World): Promise<Appeal[]> {
  return world.rows<Appeal>(`
    select printf('%d-%02d', received_month // 12, received_month % 12 + 1) as month,
      city, subissue, issue, channel,
      industry, coalesce(mode::varchar, '') as mode,
      disposition = 'assigned' as assigned, state = 'closed' as closed
    from facts where validity = 'valid' and received_month in (select month from months)`);
}

/** The code of an appeal at a level, or at one above it. */
export function codeOf(appeal: Appeal, level: string): string {
  const from = FROM[level] ?? level;
  return codeAt(from, appeal[from as Level], level);
}

/** The level an appeal carries, for levels above it. */
const FROM: Readonly<Record<string, Level>> = {
  quarter: 'month',
  year: 'month',
  region: 'city',
  issue_group: 'issue',
};
