/**
 * Days of forums whose figures are still to come, in order: those set for later than the forum
 * published last. The clock has no say here; what has passed is told in the reader’s browser.
 */
export function comingAfter(last: string | undefined, days: readonly string[]): string[] {
  return days.filter((day) => !last || day > last);
}
