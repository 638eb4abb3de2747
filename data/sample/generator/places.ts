import { districtsOf } from './labels.ts';
import type { Random, Weighted } from './random.ts';

/** Where appeals come from, per thousand: the 21 cities by size, then the units outside them. */
export const PLACES: Weighted<string> = Object.entries({
  440300: 235,
  440100: 200,
  441900: 140,
  440600: 105,
  441300: 52,
  442000: 48,
  440400: 36,
  440700: 30,
  440500: 22,
  441200: 16,
  441800: 15,
  440800: 14,
  440900: 12,
  440200: 11,
  445200: 10,
  441400: 9,
  441600: 9,
  441700: 8,
  441500: 6,
  445100: 5,
  445300: 4,
  'X-PROV': 6,
  'X-IND': 5,
  'X-OUT': 4,
  'X-UNK': 8,
});

const FACTORY_CITIES = ['440300', '441900', '440600', '441300', '442000', '440700'];

/** Whether most of a city's workers are in factories. */
export function isFactoryCity(city: string): boolean {
  return FACTORY_CITIES.includes(city);
}

/** A district of the city; the first in the list are the larger ones. Blank in one case of six. */
export function districtIn(city: string, random: Random): string {
  const districts = districtsOf(city);
  if (districts.length === 0 || random.chance(160)) return '';
  return random.weighted(districts.map((name, place) => [name, 12 - place]));
}

/** The federation that must report back for appeals of a place. */
export function federationOf(city: string, label: string): string {
  if (city === 'X-IND') return '省产业工会';
  return city.startsWith('X-') ? '省总工会' : `${label}总工会`;
}
