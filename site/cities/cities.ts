import { type Code, codes } from '../../pipeline/contract/codes.ts';
import type { Lang } from '../i18n/lang.ts';

/** A prefecture city, as its tile and its page name it. */
export interface City {
  code: string;
  name: Record<Lang, string>;
  short: Record<Lang, string>;
  /** Last part of the address of its page. */
  slug: string;
  /** Code of its region. */
  region: string;
  /** Its square on the tile map, counted from 1: near its neighbours, without any border. */
  tile: { row: number; column: number };
}

/** The cities of the province, in published order. Other places of the list have no tile. */
export const CITIES: readonly City[] = codes('cities').flatMap((one) =>
  one.more.slug ? [cityFrom(one)] : [],
);

/** A city by its code; nothing for a place that is not a city. */
export function cityOf(code: string): City | undefined {
  return CITIES.find((one) => one.code === code);
}

/** Path of the page of a city. */
export function pathOf({ slug }: City): string {
  return `/cities/${slug}/`;
}

/** Syllables of an English name, between which it may break on a small tile: Guang, zhou. */
export function syllables(name: string): string[] {
  const [, first, rest] = /^([^aeiou]*[aeiou]+(?:ng|n(?![aeiou]))?)(.+)$/i.exec(name) ?? [];
  return first && rest ? [first, rest] : [name];
}

function cityFrom({ code, zh, en, more }: Code): City {
  const { short = zh, slug = '', region = '', tile_row, tile_column } = more;
  return {
    ...{ code, name: { zh, en }, short: { zh: short, en }, slug, region },
    tile: { row: Number(tile_row), column: Number(tile_column) },
  };
}
