/** Whether an item passes by itself, and one sentence on it with its numbers, without a full stop. */
export interface Verdict {
  passed: boolean;
  zh: string;
  en: string;
}
