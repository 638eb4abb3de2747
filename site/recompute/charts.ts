import { TABLES } from '../../pipeline/contract/tables.ts';
import { analysisOf } from '../analyses/analyses.ts';
import { chartOfAnswer, sourceOf } from '../analyses/analysis.ts';
import type { Chart } from '../charts/both-widths.ts';
import { chartOf } from '../charts/chart.ts';
import { type Edition, rowsOf } from '../editions/schema.ts';
import { limitsOf } from '../figures/limits.ts';
import type { Lang } from '../i18n/lang.ts';

/** A chart a page shows, by the name in its id, and whether the tables give the same drawing. */
export interface ChartCompared {
  name: string;
  same: boolean;
}

/** Every chart in the text of a page, drawn again from the edition’s tables and compared byte by byte. */
export function compareCharts(html: string, edition: Edition, lang: Lang): ChartCompared[] {
  const drawn = new Map<string, Chart | undefined>();
  return [...html.matchAll(/<svg[^>]* aria-labelledby="(.+?)-(wide|narrow)-title /g)].map(
    ([, name = '', width = '']) => {
      if (!drawn.has(name)) drawn.set(name, drawAgain(name, edition, lang));
      const svg = drawn.get(name)?.[width as 'wide' | 'narrow'];
      return { name: `${name} ${width}`, same: svg !== undefined && html.includes(svg) };
    },
  );
}

function drawAgain(name: string, edition: Edition, lang: Lang): Chart | undefined {
  const table = TABLES.find(({ id }) => id === name);
  const { policy } = edition.manifest;
  if (table) return chartOf(table, rowsOf(edition, name), lang, limitsOf(table, policy));
  const analysis = analysisOf(name);
  const answer = analysis?.answer(sourceOf(edition));
  return analysis && answer && chartOfAnswer(analysis, answer, lang);
}
