import type { View } from './normalise.ts';

/** Whether what stands shortly before a place says what follows; another sentence does not. */
export function isLabelled({ words }: View, start: number, label: RegExp, reach = 14): boolean {
  const before = words.slice(Math.max(0, start - reach), start);
  return label.test(before.slice(before.search(/[^。;!?\n]*$/)));
}
