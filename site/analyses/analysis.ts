import type { Policy } from '../../pipeline/contract/policy.ts';
import { type Chart, inBothWidths } from '../charts/both-widths.ts';
import type { Picture } from '../charts/picture.ts';
import type { Edition, Row } from '../editions/schema.ts';
import { rowsOf } from '../editions/schema.ts';
import type { Sheet } from '../figures/sheet.ts';
import type { Lang } from '../i18n/lang.ts';

/** All an analysis may read: the published tables of one edition, its as-of date and its policy. */
export interface Source {
  rows: (table: string) => Row[];
  asOf: string;
  policy: Policy;
}

/** What an analysis says, in words, as a table and as a picture, each from the same figures. */
export interface Answer {
  /** Whether it shows more than chance would: then it is named at the top of the page. */
  notable: boolean;
  sentence: (lang: Lang) => string;
  /** Every figure that is drawn, with its limits. Cells are text, figures or nothing. */
  sheet: (lang: Lang) => Sheet;
  picture: (lang: Lang) => Picture;
}

/** A question that published figures answer, with limits. Anybody can work the answer out again. */
export interface Analysis {
  /** Anchor on its page, and the beginning of the ids of its charts. */
  id: string;
  title: Record<Lang, string>;
  /** Id of the method page that says how it is done. */
  method: string;
  /** Published tables it reads, the first the most. */
  tables: readonly string[];
  /** @returns nothing where the edition has too little to say anything */
  answer: (source: Source) => Answer | undefined;
}

const answers = new WeakMap<Edition, Map<string, Answer | undefined>>();

/** What an edition answers to a question: worked out once, however many pages say it. */
export function answerFrom(edition: Edition, analysis: Analysis): Answer | undefined {
  const known = answers.get(edition) ?? new Map<string, Answer | undefined>();
  answers.set(edition, known);
  if (!known.has(analysis.id)) known.set(analysis.id, analysis.answer(sourceOf(edition)));
  return known.get(analysis.id);
}

/** The chart of an answer, named for those who do not see it. */
export function chartOfAnswer({ id, title }: Analysis, answer: Answer, lang: Lang): Chart {
  const desc = answer.sentence(lang);
  return inBothWidths(answer.picture(lang), { id, title: title[lang], desc });
}

/** An edition as analyses read it. */
export function sourceOf(edition: Edition): Source {
  const { forum, policy } = edition.manifest;
  return { rows: (table) => rowsOf(edition, table), asOf: forum.as_of, policy };
}
