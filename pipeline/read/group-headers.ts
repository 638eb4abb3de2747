import { isBlank } from './blank.ts';

/** Index of the last column that a merged header cell covers; undefined where it covers one. */
export type GroupEnd = (column: number) => number | undefined;

/**
 * Join a header row of groups with the row of names below it: “办理情况” above “是否办结” and “日期”
 * gives 办理情况/是否办结 and 办理情况/日期. Null where the next row is not such a row.
 *
 * It is one only if every cell below a group is filled, every cell below a plain header is blank
 * or repeats it, and there is no digit: the first record of a table must never be taken for names.
 *
 * @param groupEnd where merged cells end; without it a group runs on over blank cells
 */
export function joinGroups(
  groups: readonly string[],
  names: readonly string[],
  groupEnd?: GroupEnd,
): { headers: string[]; joined: number } | null {
  if (names.some((name) => /\p{Nd}/u.test(name))) return null;
  const width = Math.max(groups.length, names.length);
  const headers: string[] = [];
  let joined = 0;
  for (let column = 0; column < width; ) {
    const group = groups[column] ?? '';
    const end = isBlank(group) ? column : lastColumn(groups, names, column, groupEnd);
    const below = Array.from({ length: end - column + 1 }, (_, i) => names[column + i] ?? '');
    if (end > column) {
      if (below.some(isBlank)) return null;
      headers.push(...below.map((name) => `${group}/${name}`));
      joined += below.length;
    } else if (groupEnd && isBlank(group)) {
      headers.push(below[0] ?? '');
    } else {
      if (below.some((name) => !isBlank(name) && name.trim() !== group.trim())) return null;
      headers.push(group);
    }
    column = end + 1;
  }
  return joined > 0 ? { headers, joined } : null;
}

function lastColumn(
  groups: readonly string[],
  names: readonly string[],
  column: number,
  groupEnd?: GroupEnd,
): number {
  if (groupEnd) return groupEnd(column) ?? column;
  let end = column;
  while (end + 1 < names.length && isBlank(groups[end + 1] ?? '') && !isBlank(names[end + 1] ?? ''))
    end++;
  return end;
}
