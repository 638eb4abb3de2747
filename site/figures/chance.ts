/** A probability by chance alone: p = 0.54, p = 0.013, p < 0.001. */
export function chanceText(p: number): string {
  if (p < 0.001) return 'p < 0.001';
  return `p = ${p.toFixed(p < 0.1 ? 3 : 2)}`;
}
