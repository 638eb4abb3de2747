import { employerRoster } from './employers.ts';
import { industryOf } from './industries.ts';
import { districtIn, PLACES } from './places.ts';
import { stream } from './random.ts';
import { personNumber, workerTypes } from './workers.ts';

/** Who appeals and where that person works; city and industry are codes. */
export interface Origin {
  appellant: string;
  phone: string;
  employer: string;
  city: string;
  district: string;
  industry: string;
  workerTypes: readonly string[];
}

const REPEAT_APPELLANTS = 75;
const EMPLOYER_NOT_STATED = 70;

/** Gives each appeal its origin: mostly a new person, sometimes one who appealed before. */
export function originSource(): (issue: string) => Origin {
  const random = stream('origins');
  const employerAt = employerRoster();
  const known: Origin[] = [];
  const newcomer = (issue: string): Origin => {
    const city = random.weighted(PLACES);
    const industry = industryOf(issue, city, random);
    const origin = {
      ...personNumber(known.length + 1),
      employer: random.chance(EMPLOYER_NOT_STATED) ? '' : employerAt(city, industry, random),
      city,
      district: districtIn(city, random),
      industry: random.chance(30) ? 'U' : industry,
      workerTypes: workerTypes(issue, industry, random),
    };
    known.push(origin);
    return origin;
  };
  return (issue) => {
    // Construction arrears need a construction worker, so nobody met earlier will do.
    const returns = known.length > 0 && issue !== 'WG02' && random.chance(REPEAT_APPELLANTS);
    return returns ? random.pick(known) : newcomer(issue);
  };
}
