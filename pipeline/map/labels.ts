import { type CodeListName, codes } from '../contract/codes.ts';
import { spelling } from './spelling.ts';

const SEPARATORS = /[、，,;；/|\n]+|\s{1,}/u;
/** District names that several cities could mean; they name no city by themselves. */
const AMBIGUOUS = ['城区', '郊区', '市辖区'];

/** Whether a district of this name says nothing without its city. */
export function needsCity(label: string): boolean {
  return AMBIGUOUS.includes(spelling(label));
}

type Index = ReadonlyMap<string, string>;
const indexes = new Map<CodeListName, Index>();

function indexOf(list: CodeListName): Index {
  const known = indexes.get(list);
  if (known) return known;
  const index = new Map<string, string>();
  for (const { code, zh, aliases } of codes(list))
    for (const name of [code, zh, ...aliases])
      if (!index.has(spelling(name))) index.set(spelling(name), code);
  indexes.set(list, index);
  return index;
}

/**
 * The code a label stands for in a list, or undefined.
 *
 * @param extra the profile’s own labels and the code or name each stands for, compared first
 */
export function codeOf(
  list: CodeListName,
  label: string,
  extra: Readonly<Record<string, string>>,
): string | undefined {
  const said = spelling(label);
  for (const [name, code] of Object.entries(extra))
    if (spelling(name) === said) return indexOf(list).get(spelling(code)) ?? code;
  return indexOf(list).get(said) ?? (list === 'cities' ? cityOf(said) : undefined);
}

/** A city named by a longer text that begins with it, or by one of its districts. */
function cityOf(said: string): string | undefined {
  const text = said.replace(/^广东省?/, '');
  const named = codes('cities').find(
    ({ code, zh }) => code.startsWith('44') && text.startsWith(zh),
  );
  if (named) return named.code;
  const district = AMBIGUOUS.includes(text) ? undefined : indexOf('districts').get(text);
  return codes('districts').find(({ code }) => code === district)?.more.city;
}

/** The labels in one cell that may hold several: 欠薪、社保；工伤. */
export function parts(cell: string): string[] {
  return cell.split(SEPARATORS).filter(Boolean);
}
