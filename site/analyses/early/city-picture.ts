import type { Picture } from '../../charts/picture.ts';
import { type Stacked, stack } from '../../charts/stack.ts';
import { periodName } from '../../figures/period.ts';
import type { Lang } from '../../i18n/lang.ts';
import { cityGroups } from './city-groups.ts';
import { numberOf, OUTCOMES } from './city-sheet.ts';
import type { Looks } from './looks.ts';
import { tallyOf } from './tally.ts';

const WORDS = {
  zh: { figure: '条后数字：能判断 / 看了' },
  en: { figure: 'figures: judged / looked at' },
};

/** One bar an issue group: how many of its cities could be judged, and what came of it. */
export function cityPicture(found: Looks, lang: Lang): Picture {
  const items = cityGroups(found).map(({ key, name, looks }): Stacked => {
    const tally = tallyOf(looks);
    return {
      ...{ key, label: name[lang], total: tally.looked },
      parts: OUTCOMES.map(({ of, swatch }) => ({
        ...{ value: numberOf(tally, of), fill: `var(--${swatch})` },
      })),
      figure: `${tally.judged} / ${tally.looked}`,
    };
  });
  const all = tallyOf(found.looks);
  return {
    paint: (frame) => stack(frame, items),
    legend: [
      ...OUTCOMES.filter(({ of }) => numberOf(all, of) > 0).map((outcome) => ({
        swatch: outcome.swatch,
        label: outcome[lang],
      })),
      { swatch: 'none', label: WORDS[lang].figure },
    ],
    period: periodName(found.period, lang),
  };
}
