import { type Panel, panels } from '../../charts/panels.ts';
import type { Picture } from '../../charts/picture.ts';
import { wholePercent } from '../../figures/share.ts';
import type { Lang } from '../../i18n/lang.ts';
import { type Cohort, HORIZONS } from './cohorts.ts';

const WORDS = {
  zh: { within: (days: number) => `${days}天内`, band: '95%区间', hollow: '未满天数，还会增加' },
  en: {
    within: (days: number) => `within ${days} days`,
    band: '95% limits',
    hollow: 'not yet followed so long: will rise',
  },
};

/** One panel a horizon: shares with their band, immature months hollow. */
export function cohortPicture(cohorts: readonly Cohort[], lang: Lang): Picture {
  const words = WORDS[lang];
  const items: Panel[] = HORIZONS.map(({ days }) => ({
    label: words.within(days),
    points: cohorts.map(({ month, within }) => {
      const one = within.find((horizon) => horizon.days === days);
      const share = one?.share;
      return {
        ...{ key: month, value: share?.value ?? null, immature: !one?.mature },
        ...{
          lower: (one?.mature && share?.lower) || null,
          upper: (one?.mature && share?.upper) || null,
        },
      };
    }),
  }));
  return {
    paint: (frame) => panels(frame, items, { domain: [0, 1], tick: wholePercent }),
    legend: [
      { swatch: 's4', label: words.band },
      { swatch: 'hollow', label: words.hollow },
    ],
    period: '',
  };
}
