import { sourceOf } from '../analyses/analysis.ts';
import { CITIES, type City, cityOf } from '../cities/cities.ts';
import { rowsFor, rowsOfCity } from '../cities/sheets.ts';
import { type Edition, rowsOf } from '../editions/schema.ts';
import type { Lang } from '../i18n/lang.ts';
import { strings } from '../i18n/strings.ts';
import { citySentence, regionSentence } from './city.ts';
import { hiddenSentence } from './city-hidden.ts';
import { cityKeysSentence } from './city-keys.ts';
import { standingSentence } from './city-standing.ts';
import type { Voice } from './words.ts';

type OfCity = (edition: Edition, city: City, voice: Voice) => string;

/** What is said of a city, by the kind of statement: `city <code>`, `standing <code>` and so on. */
const OF_CITY: Readonly<Record<string, OfCity>> = {
  city: (edition, city, voice) => {
    const newest = rowsOfCity(edition, city).years.at(-1);
    if (!newest) return strings(voice.lang).cities.noYear;
    return citySentence(newest, edition.manifest.forum.as_of, voice);
  },
  standing: (edition, { code }, { lang }) => standingSentence(sourceOf(edition), code, lang),
  'city-keys': (edition, { code, name }, voice) =>
    cityKeysSentence(rowsOf(edition, 'key_issues'), code, name[voice.lang], voice),
  hidden: (edition, city, { lang }) => {
    const { years, groups } = rowsOfCity(edition, city);
    const tables = [
      { id: 'funnel_by_city', rows: years },
      { id: 'issue_by_city', rows: groups },
    ];
    const listed = tables.map((one) => ({ ...one, leftOut: leftOutOf(edition, one.id) }));
    return hiddenSentence(listed, city.name[lang], lang);
  },
};

/** Statements about one city, or about a region in its newest quarter: `region <code>`. */
export const CITY_STATEMENTS = {
  ...Object.fromEntries(
    Object.entries(OF_CITY).map(([kind, say]) => [
      kind,
      (code: string) => (edition: Edition, lang: Lang) => {
        const city = cityOf(code);
        if (!city) throw new Error(`there is no city ${code}`);
        return say(edition, city, voiceOf(edition, lang));
      },
    ]),
  ),
  region: (code: string) => (edition: Edition, lang: Lang) => {
    const newest = rowsFor(edition, 'funnel_by_region', ['region', code]).at(-1);
    return newest ? regionSentence(newest, voiceOf(edition, lang)) : '';
  },
};

/** Names of all statements about cities and their regions. */
export const CITY_NAMES: readonly string[] = [
  ...CITIES.flatMap(({ code }) => Object.keys(OF_CITY).map((kind) => `${kind} ${code}`)),
  ...new Set(CITIES.map(({ region }) => `region ${region}`)),
];

function voiceOf(edition: Edition, lang: Lang): Voice {
  return { lang, rateBase: edition.manifest.policy.rate_base };
}

function leftOutOf({ manifest }: Edition, table: string): readonly string[] {
  return manifest.tables.find(({ id }) => id === table)?.left_out ?? [];
}
