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
