import type { Cell } from '../../../pipeline/contract/cells.ts';
import { key, type Row } from '../../editions/schema.ts';
import { codeName } from '../../figures/group.ts';
import type { Lang } from '../../i18n/lang.ts';

/** A row of a table by city: a city, a provincial unit, or where no place can be named. */
export interface Place {
  code: string;
  name: Record<Lang, string>;
}

/** Why a place is listed and not compared. */
export type Apart = 'withheld' | 'small' | 'nowhere';

/** Codes of appeals from outside the province or without a place: nobody can be asked about them. */
const NOWHERE = ['X-OUT', 'X-UNK'];

/** Two places make no comparison with a province that is mostly themselves. */
export const FEWEST = 3;

/** The place a row is about. */
export function placeOf(row: Row): Place {
  return {
    code: key(row, 'city'),
    name: { zh: codeName(row, 'city', 'zh'), en: codeName(row, 'city', 'en') },
  };
}

/** Whether a row is of no one place. */
export function isNowhere({ code }: Place): boolean {
  return NOWHERE.includes(code);
}

/**
 * Why a place is not compared; null where it is.
 *
 * @param whole what its rate would rest on
 * @param base the smallest base on which a rate is given
 */
export function apartOf(place: Place, whole: Cell, base: number): Apart | null {
  if (whole === null) return 'withheld';
  if (isNowhere(place)) return 'nowhere';
  return whole < base ? 'small' : null;
}

/** Names of places one after another, in the order given. */
export function namesOf(places: readonly Place[], lang: Lang): string {
  const names = places.map(({ name }) => name[lang]);
  if (lang === 'zh') return names.join('、');
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
