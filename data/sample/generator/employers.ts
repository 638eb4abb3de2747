import { allocate } from './allocate.ts';
import { industriesIn, kindOfEmployer } from './industries.ts';
import { PLACES } from './places.ts';
import { type Random, stream } from './random.ts';

const EMPLOYERS = 2_500;

/** Draws an employer of a city and industry; blank where none is known there. */
export type EmployerRoster = (city: string, industry: string, random: Random) => string;

/**
 * Invents the employers. Within a city and industry the first few have many appeals and the rest
 * have few.
 */
export function employerRoster(): EmployerRoster {
  const random = stream('employers');
  const numbers = random.shuffled(Array.from({ length: EMPLOYERS }, (_, place) => place + 1));
  const markets = PLACES.filter(([city]) => city !== 'X-UNK').flatMap(([city, share]) =>
    industriesIn(city).map(([industry, weight]) => ({ city, industry, weight: share * weight })),
  );
  const sizes = allocate(
    EMPLOYERS,
    markets.map(({ weight }) => weight),
  );
  const roster = new Map(
    markets.map(({ city, industry }, place) => {
      const names = numbers.splice(0, sizes[place]).map((n) => nameOf(n, industry, random));
      return [`${city} ${industry}`, names.map((name, rank) => [name, heaviness(rank)] as const)];
    }),
  );
  return (city, industry, draw) => {
    const known = roster.get(`${city} ${industry}`) ?? [];
    return known.length > 0 ? draw.weighted(known) : '';
  };
}

function heaviness(rank: number): number {
  return Math.floor(10_000 / (rank + 4));
}

function nameOf(number: number, industry: string, random: Random): string {
  return `示例第${String(number).padStart(4, '0')}号${kindOfEmployer(industry, random)}`;
}
