import { type Code, type CodeListName, codes } from './codes.ts';

const isTop = ({ more }: Code) => !more.parent;

const GRIDS: Readonly<Record<string, { list: CodeListName; keep?: (code: Code) => boolean }>> = {
  city: { list: 'cities' },
  region: { list: 'regions' },
  issue: { list: 'issues', keep: isTop },
  subissue: { list: 'issues', keep: (code) => !isTop(code) },
  issue_group: { list: 'issue_groups' },
  channel: { list: 'channels' },
  mode: { list: 'modes' },
  industry: { list: 'industries' },
  outcome: { list: 'outcomes' },
  outcome_group: { list: 'outcome_groups' },
  // a repeated appeal is counted as such in the funnel, not among the reasons
  reason: { list: 'invalid_reasons', keep: ({ code }) => code !== 'duplicate' },
  reason_group: { list: 'reason_groups' },
  worker_type: { list: 'worker_types' },
};

/** Dimensions whose codes are known in advance: a row that could exist is published, even at zero. */
export const GRID_DIMENSIONS = Object.keys(GRIDS);

/**
 * Every code a dimension can have, in display order.
 * @throws Error for a dimension that has no fixed codes
 */
export function gridOf(dimension: string): Code[] {
  const grid = GRIDS[dimension];
  if (!grid) throw new Error(`${dimension} has no fixed codes`);
  return codes(grid.list).filter(grid.keep ?? (() => true));
}
