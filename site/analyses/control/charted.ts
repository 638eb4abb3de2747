import type { Lang } from '../../i18n/lang.ts';
import type { Analysis, Source } from '../analysis.ts';
import { type Controlled, controlledCounts, controlledShares, type Entry } from './controlled.ts';
import { controlPicture } from './picture.ts';
import { controlSentence } from './sentence.ts';
import { controlSheet } from './sheet.ts';
import { told } from './told.ts';

/** Words of one chart. */
export interface ChartWords {
  /** What is drawn, with its unit or basis. */
  value: string;
  /** The newest month in a sentence; the share comes with its fraction. */
  newest: (month: string, part: string, whole: string, share: string) => string;
  /** Why a month is shown hollow. */
  leftOut: string;
}

/** What makes one control chart another. */
export interface Charted extends Pick<Analysis, 'id' | 'title'> {
  table: string;
  kind: 'counts' | 'shares';
  entries: (source: Source) => Entry[];
  words: Record<Lang, ChartWords>;
}

const CONTROLLED = { counts: controlledCounts, shares: controlledShares } as const satisfies Record<
  Charted['kind'],
  (entries: readonly Entry[]) => Controlled | undefined
>;

/** A control chart as an analysis: notable only if a signal touches the last six months. */
export function controlAnalysis({ id, title, table, kind, entries, words }: Charted): Analysis {
  return {
    ...{ id, title, method: 'control-charts', tables: [table] },
    answer(source) {
      const chart = CONTROLLED[kind](entries(source));
      if (!chart) return undefined;
      return {
        notable: told(chart).news,
        sentence: (lang) => controlSentence(chart, words[lang], lang),
        sheet: (lang) => controlSheet(chart, words[lang], lang),
        picture: (lang) => controlPicture(chart, words[lang], lang),
      };
    },
  };
}
