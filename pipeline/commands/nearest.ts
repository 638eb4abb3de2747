/** How many letters may be wrong in a word that is still understood. */
const FAR = 3;

/** The name nearest to what was typed, if one is near: letters left out, added, changed or swapped. */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  const wanted = typed.toLowerCase();
  const [best] = names
    .map((name) => ({ name, off: isBeginning(wanted, name) ? 1 : distance(wanted, name) }))
    .filter(({ name, off }) => off < FAR && off < name.length / 2 + 1)
    .sort((a, b) => a.off - b.off);
  return best?.name;
}

function isBeginning(typed: string, name: string): boolean {
  return typed.length > 1 && name.startsWith(typed);
}

/** Damerau–Levenshtein, each pair of neighbours swapped at most once. */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  const cell = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    rows[i] = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      (rows[i] as number[])[j] = Math.min(
        cell(i - 1, j) + 1,
        cell(i, j - 1) + 1,
        cell(i - 1, j - 1) + same,
        swapped ? cell(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return cell(a.length, b.length);
}
