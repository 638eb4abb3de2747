const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const SENTENCE_PART = /[^\n。;!?,、:"“”‘’《》()（）【】]*$/;
const REST = /^[^\n。;!?,、:"“”‘’《》()（）【】]*/;
const REACH = 24;

export interface Word {
  text: string;
  start: number;
  end: number;
}

/**
 * The words around a place, by the dictionary the platform has for Chinese. It knows few names, so
 * that a name falls into letters: the reason it serves here.
 */
export function wordsAround(text: string, start: number, end: number): Word[] {
  const before = SENTENCE_PART.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  const after = REST.exec(text.slice(end, end + REACH))?.[0] ?? '';
  const from = start - before.length;
  return [...segmenter.segment(text.slice(from, end + after.length))].map((one) => ({
    text: one.segment,
    start: from + one.index,
    end: from + one.index + one.segment.length,
  }));
}
