import { MEASURES, type MeasureId } from '../../../pipeline/contract/measures.ts';
import type { Cell } from '../../editions/schema.ts';
import { receivedIn } from '../../figures/group.ts';
import type { Sheet, SheetCell } from '../../figures/sheet.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { CityTimes, PlaceTime } from './times.ts';

const PLACE = { zh: '地方', en: 'place' };
const COUNTS: readonly MeasureId[] = ['assigned', 'closed'];
const DAYS: readonly MeasureId[] = ['days_median', 'days_median_low', 'days_median_high'];

/** Every place in published order, with its median and the limits of it. */
export function timeSheet({ compared, places }: CityTimes, lang: Lang): Sheet {
  const measures = [...COUNTS, ...DAYS].map((id) => ({
    ...{ label: MEASURES[id][lang], note: MEASURES[id].unit, numeric: true },
  }));
  return {
    heads: [
      { label: PLACE[lang], note: receivedIn(compared.year, lang), numeric: false },
      ...measures,
    ],
    lines: places.map((place) => ({ head: place.name[lang], cells: cellsOf(place) })),
    first: 'code',
    unit: undefined,
  };
}

/** Days of a published row may be none; those of a withheld row are withheld. */
function cellsOf({ assigned, closed, median, lower, upper }: PlaceTime): SheetCell[] {
  const days = (figure: Cell): SheetCell =>
    figure === null && assigned !== null ? { kind: 'none' } : { kind: 'figure', figure };
  return [
    ...[assigned, closed].map((figure): SheetCell => ({ kind: 'figure', figure })),
    ...[median, lower, upper].map(days),
  ];
}
