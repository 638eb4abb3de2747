import type { Label } from '../contract/lists.ts';

/** What an answer means: the code chosen, or the codes it may mean; none, if it means nothing. */
export type Meant = { chosen: string } | { among: readonly Label[] };

/** Code and the name in each language come before names exports use. */
const OWN_NAMES = 3;

interface Option extends Label {
  /** Other names, as the reference lists have them. */
  aliases?: readonly string[];
}

/**
 * Read an answer to a list: a code, a number of the list last shown, or a part of a name in either
 * language. A name itself is chosen even where longer names contain it.
 *
 * @param shown the list last shown, numbered from 1
 */
export function choose(list: readonly Option[], answer: string, shown: readonly Label[]): Meant {
  const said = answer.trim().toLowerCase();
  if (/^\d{0,3}$/.test(said)) {
    const numbered = shown[Number(said) - 1];
    return numbered ? { chosen: numbered.code } : { among: [] };
  }
  const known = list.map((one) => ({
    one,
    names: [one.code, one.zh, one.en, ...(one.aliases ?? [])],
  }));
  const those = (fits: (name: string, at: number) => boolean) =>
    known
      .filter(({ names }) => names.some((name, at) => fits(name.toLowerCase(), at)))
      .map(({ one }) => one);
  for (const found of [
    those((name, at) => at < OWN_NAMES && name === said),
    those((name) => name === said),
    those((name) => name.includes(said)),
  ]) {
    const [only, ...more] = found;
    if (only) return more.length > 0 ? { among: found } : { chosen: only.code };
  }
  return { among: [] };
}
