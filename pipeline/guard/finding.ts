import type { Kind } from './kinds.ts';

/** BLOCK: must not be published. REVIEW: somebody has to look at it first. */
export type Tier = 'BLOCK' | 'REVIEW';

/** Something in a text that could identify a worker or an employer. Never holds the text itself. */
export interface Finding {
  kind: Kind;
  tier: Tier;
  /** First UTF-16 unit of it in the text as given. */
  start: number;
  /** First unit after it. */
  end: number;
  /** From 0 to 1: what a checksum, a label or a shape adds. It never decides alone. */
  confidence: number;
}

/** Build a finding: sure enough to stop a publication. */
export function block(kind: Kind, start: number, end: number, confidence = 0.9): Finding {
  return { kind, tier: 'BLOCK', start, end, confidence };
}

/** Build a finding: a question to a person. */
export function review(kind: Kind, start: number, end: number, confidence = 0.4): Finding {
  return { kind, tier: 'REVIEW', start, end, confidence };
}
