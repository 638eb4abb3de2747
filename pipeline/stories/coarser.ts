import { codes } from '../contract/codes.ts';
import { PROVINCE, REMEDY_BOUNDS } from '../contract/story-lists.ts';
import { issueOf } from '../contract/story-name.ts';

/** What a story states that many records must share; left out is as coarse as it gets. */
export const DETAILS = ['period', 'place', 'industry', 'issue', 'remedy'] as const;
export type Detail = (typeof DETAILS)[number];
export type Stated = { [detail in Detail]?: string | undefined };

/** One detail told less finely: what it is now and what it would be; nothing means left out. */
export interface Step {
  detail: Detail;
  to: string | undefined;
}

/** The next coarser values of what a story states, one detail at a time, the nearest first. */
export function stepsFrom(stated: Stated): Step[] {
  return DETAILS.flatMap((detail) =>
    laddersFrom(detail, stated[detail]).map((to) => ({ detail, to })),
  );
}

/** What a story would state after some steps. */
export function coarsened(stated: Stated, steps: readonly Step[]): Stated {
  return { ...stated, ...Object.fromEntries(steps.map(({ detail, to }) => [detail, to])) };
}

function laddersFrom(detail: Detail, value: string | undefined): (string | undefined)[] {
  if (value === undefined) return [];
  switch (detail) {
    case 'period':
      return value.includes('Q') ? [value.slice(0, 4)] : [];
    case 'place': {
      const region = codes('cities').find(({ code }) => code === value)?.more.region;
      if (value === PROVINCE) return [];
      return region && region !== 'OTHER' ? [region, PROVINCE] : [PROVINCE];
    }
    case 'industry':
      return [undefined];
    case 'issue':
      return value.length > 2 ? [issueOf(value)] : [];
    case 'remedy':
      if (!(value in REMEDY_BOUNDS)) return [];
      return value === 'money' ? [undefined] : ['money', undefined];
  }
}
