import { isLasting } from './sensitive.ts';

/**
 * Key of a figure: a measure’s name at the codes of a cut. Counts of persons are the same in every
 * edition; what the union did is another figure as of every edition.
 *
 * @param counted edition as of which all its rows were counted, null where they were not
 * @returns null where there is no such figure
 */
export function figureKey(
  name: string,
  codes: readonly string[],
  counted: string | null,
): string | null {
  if (!isLasting(name) && counted === null) return null;
  return [name, isLasting(name) ? '' : counted, ...codes].join('|');
}
