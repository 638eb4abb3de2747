import type { Finding } from './finding.ts';

/** One finding where several of a kind touch: from the first to the last, and the strictest of them. */
export function merged(found: readonly Finding[]): Finding[] {
  const all: Finding[] = [];
  const last = new Map<string, Finding>();
  for (const one of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const before = last.get(one.kind);
    if (before && one.start < before.end) join(before, one);
    else {
      const mine = { ...one };
      last.set(one.kind, mine);
      all.push(mine);
    }
  }
  return all;
}

function join(into: Finding, one: Finding): void {
  if (one.tier === 'BLOCK' && into.tier === 'REVIEW') into.tier = 'BLOCK';
  into.end = Math.max(into.end, one.end);
  into.confidence = Math.max(into.confidence, one.confidence);
}
