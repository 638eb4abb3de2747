import { TABLES } from '../../pipeline/contract/tables.ts';
import { analysisOf } from '../analyses/analyses.ts';
import { answerFrom, chartOfAnswer } from '../analyses/analysis.ts';
import type { Chart } from '../charts/both-widths.ts';
import { chartOf } from '../charts/chart.ts';
import { regionChart, regionOfChart } from '../charts/region.ts';
import { type Edition, rowsOf } from '../editions/schema.ts';
import { limitsOf } from '../figures/limits.ts';
import type { Lang } from '../i18n/lang.ts';
import type { PageRead } from './page.ts';

/**
 * Charts of a page that are not those the edition’s tables give, by name: each is drawn again and
 * compared byte by byte, in both widths, and its legend word by word.
 */
export function otherCharts(html: string, { charts, lang }: PageRead, edition: Edition): string[] {
  const others = charts.filter(({ name, legend }) => {
    const drawn = drawAgain(name, edition, lang);
    const same = drawn && html.includes(drawn.wide) && html.includes(drawn.narrow);
    // what follows a label is the link to why figures are withheld
    const labels = drawn?.legend.map(({ label }) => label) ?? [];
    const said = legend.every((text, at) => text.startsWith(labels[at] ?? '※'));
    return !same || !said || legend.length !== labels.length;
  });
  return others.map(({ name }) => name);
}

function drawAgain(name: string, edition: Edition, lang: Lang): Chart | undefined {
  const table = TABLES.find(({ id }) => id === name);
  const { policy } = edition.manifest;
  if (table) return chartOf(table, rowsOf(edition, name), lang, limitsOf(table, policy));
  const region = regionOfChart(name);
  if (region) return regionChart(edition, region, lang);
  const analysis = analysisOf(name);
  const answer = analysis && answerFrom(edition, analysis);
  return analysis && answer && chartOfAnswer(analysis, answer, lang);
}
