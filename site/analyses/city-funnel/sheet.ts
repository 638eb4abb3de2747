import { MEASURES, RATES } from '../../../pipeline/contract/measures.ts';
import { receivedIn } from '../../figures/group.ts';
import { shareLimits } from '../../figures/share.ts';
import {
  NONE_CELL,
  type Sheet,
  type SheetCell,
  textCell,
  WITHHELD_CELL,
} from '../../figures/sheet.ts';
import type { Lang } from '../../i18n/lang.ts';
import { strings } from '../../i18n/strings.ts';
import { apartWords } from '../cities/words.ts';
import type { CityFunnel, FunnelPlace } from './funnel.ts';
import { standingWords } from './standing.ts';

const WORDS = {
  zh: {
    place: '地方',
    two: '2σ界限',
    three: '3σ界限',
    exact: '精确二项',
    widened: '精确二项，已放宽',
    standing: '与界限比',
    sum: '公开各行合计',
  },
  en: {
    place: 'place',
    two: '2σ limits',
    three: '3σ limits',
    exact: 'exact binomial',
    widened: 'exact binomial, widened',
    standing: 'against the limits',
    sum: 'Published rows together',
  },
};

/** The sum that is the target, then every place in published order with all that is drawn of it. */
export function funnelSheet(funnel: CityFunnel, lang: Lang): Sheet {
  const words = WORDS[lang];
  const { compared, province, dispersion, places, base } = funnel;
  const note = dispersion.toApply > 1 ? words.widened : words.exact;
  return {
    heads: [
      { label: words.place, note: receivedIn(compared.year, lang), numeric: false },
      { label: MEASURES.assigned[lang], numeric: true },
      { label: MEASURES.closed[lang], numeric: true },
      { label: MEASURES.in_progress[lang], numeric: true },
      {
        label: RATES.closure_rate[lang],
        note: `${RATES.closure_rate.basis[lang]}${strings(lang).table.withLimits}`,
        numeric: true,
      },
      { label: words.two, note, numeric: true },
      { label: words.three, note, numeric: true },
      // short words, which belong beside the limits and are not to break
      { label: words.standing, numeric: true },
    ],
    lines: [
      {
        head: words.sum,
        cells: [...counted(province), NONE_CELL, NONE_CELL, textCell('')],
      },
      ...places.map((place) => ({
        head: place.name[lang],
        cells: [...counted(place), ...compare(place, base, lang)],
      })),
    ],
    first: 'code',
    unit: undefined,
  };
}

function counted({ assigned, closed, open }: Pick<FunnelPlace, 'assigned' | 'closed' | 'open'>) {
  const figures = [assigned, closed, open].map((figure): SheetCell => ({ kind: 'figure', figure }));
  return [
    ...figures,
    { kind: 'rate', rate: 'closure_rate', part: closed, whole: assigned } as const,
  ];
}

function compare({ apart, against }: FunnelPlace, base: number, lang: Lang): SheetCell[] {
  if (apart === 'withheld') return [WITHHELD_CELL, WITHHELD_CELL, WITHHELD_CELL];
  if (apart !== null) return [NONE_CELL, NONE_CELL, textCell(apartWords(apart, base, lang))];
  const { limits, standing } = against;
  const bounds = [limits.two, limits.three].map((one) => textCell(shareLimits(one, lang)));
  return [...bounds, textCell(standingWords(standing, lang))];
}
