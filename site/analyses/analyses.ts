import type { Lang } from '../i18n/lang.ts';
import type { Analysis } from './analysis.ts';
import { cohorts } from './cohorts/analysis.ts';

/** Analyses that belong together on a page. */
export interface Group {
  title: Record<Lang, string>;
  analyses: readonly Analysis[];
}

/** What the trends page answers, in its order. */
export const TRENDS: readonly Group[] = [
  { title: { zh: '办理用时', en: 'Time to close' }, analyses: [cohorts] },
];

/** What the barometer answers. */
export const BAROMETER: readonly Group[] = [];

/** Every page of analyses. */
export const PAGES: Readonly<Record<string, readonly Group[]>> = {
  '/trends/': TRENDS,
  '/barometer/': BAROMETER,
};

/** An analysis by its id, wherever it stands. */
export function analysisOf(id: string): Analysis | undefined {
  return Object.values(PAGES)
    .flatMap((groups) => groups.flatMap(({ analyses }) => analyses))
    .find((one) => one.id === id);
}
