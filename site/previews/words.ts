import type { Lang } from '../i18n/lang.ts';

/** A figure or a fact, under its name. */
export interface Line {
  label: string;
  value: string;
  /** What belongs to the value, such as its rate. */
  note?: string | undefined;
}

/** What the picture of a page says. Every figure in it comes ready made. */
export interface Preview {
  lang: Lang;
  /** Name of the site. */
  site: string;
  /** What kind of page it is of, and its day. */
  over: string;
  title: string;
  /** The first stands under the title, the others beside it. */
  lines: readonly Line[];
  /** What the figures beside are of, where the first one’s name does not say it. */
  beside?: string | undefined;
  /** Day of the data. */
  foot: string;
  /** Marks a picture of sample data. */
  sample?: string | undefined;
}

const ENDED = /[。.！!？?]$/;
const MARKS = {
  zh: { colon: '：', comma: '，', semicolon: '；', stop: '。', space: '' },
  en: { colon: ': ', comma: ', ', semicolon: '; ', stop: '.', space: ' ' },
} as const;

/** All a picture says as one text: for whoever does not see it, and to be checked. */
export function wordsOf({ lang, ...preview }: Preview): string {
  const { site, over, title, lines, beside, foot, sample } = preview;
  const { colon, comma, semicolon, stop, space } = MARKS[lang];
  const [main = '', ...others] = lines.map(({ label, value, note }) =>
    [label + colon + value, note].filter(Boolean).join(comma),
  );
  const besides = others.length > 0 ? [beside, others.join(semicolon)] : [];
  const said = [sample, site, over, title, main, besides.filter(Boolean).join(colon), foot];
  const sentences = said.flatMap((one) => one || []);
  return sentences.map((one) => (ENDED.test(one) ? one : one + stop)).join(space);
}
