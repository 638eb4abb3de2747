/** What a check found in a text: where, and of which kind; never what it was compared with. */
export interface StoryFinding {
  kind: string;
  /** BLOCK: it is not signed or published unless somebody lets it stand; REVIEW: somebody looks. */
  tier: 'BLOCK' | 'REVIEW';
  file: string;
  line: number;
  column: number;
  /** What to do, in each language. */
  zh: string;
  en: string;
}

/** Line and column of an offset, as an editor counts them. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - start + 1 };
}
