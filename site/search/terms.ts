/** Runs of what can be searched for: of Han characters, or of letters and digits. */
const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const HAN = /^\p{Script=Han}/u;
const APOSTROPHES = /['’]/g;

/** A term of a query; where `begins` is set, every term that begins so is meant. */
export interface Term {
  text: string;
  begins: boolean;
}

/** Full width as half width, capitals as small letters. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The runs of a text in order, folded: `工伤 N+1` is 工伤, n and 1. */
export function runsOf(text: string): string[] {
  return fold(text).replace(APOSTROPHES, '').match(RUNS) ?? [];
}

/**
 * What a text is found by. Of Han, which has no spaces, every character and every two
 * neighbours, so that any part of a word finds it.
 */
export function termsOf(text: string): string[] {
  return runsOf(text).flatMap((run) => {
    if (!isHan(run)) return [stem(run)];
    return [...run, ...pairsOf(run)];
  });
}

/** What a query looks for; its last word may be the beginning of a longer one. */
export function termsOfQuery(query: string): Term[] {
  const runs = runsOf(query);
  const terms = runs.flatMap((run, place): Term[] => {
    const begins = !isHan(run) && run.length > 1 && place === runs.length - 1;
    const pairs = isHan(run) ? pairsOf(run) : [stem(run)];
    return (pairs.length > 0 ? pairs : [run]).map((text) => ({ text, begins }));
  });
  return terms.filter(({ text }, place) => terms.findIndex((one) => one.text === text) === place);
}

/** The term of a text as a whole, for pages that have it as a name. */
export function wholeOf(text: string): string {
  return `=${runsOf(text)
    .map((run) => (isHan(run) ? run : stem(run)))
    .join(' ')}`;
}

/** Every two neighbours of a run. */
export function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((one, at) => `${characters[at]}${one}`);
}

/** Whether a run is of Han characters. */
export function isHan(run: string): boolean {
  return HAN.test(run);
}

/** English plurals as their singular: wages, companies. */
function stem(word: string): string {
  if (word.length < 4 || word.endsWith('ss') || !/^[a-z]+$/.test(word)) return word;
  return word.replace(/ies$/, 'y').replace(/s$/, '');
}
