import { type MeasureId, measure } from '../../../pipeline/contract/measures.ts';
import { calendarOf } from '../../../pipeline/contract/table.ts';
import { type Context, contextOf, headingsOf } from './context.ts';
import type { HiddenRow } from './hidden.ts';
import { timed } from './periods.ts';
import type { Source } from './sources.ts';
import { type Label, labelsOf, type Mark, marksOf } from './svg.ts';
import { compact } from './words.ts';

/** Where a chart speaks of a hidden figure: its shapes and the texts beside them. */
export interface ChartPlace {
  row: HiddenRow;
  marks: Mark[];
  texts: Label[];
}

/** A chart with the places of hidden figures; `unread` says why they could not be told. */
export interface ReadChart {
  svg: Element;
  /** Whether it shows one period, a row of bars each code, or periods side by side. */
  shows: 'rows' | 'time';
  places: ChartPlace[];
  unread?: string;
}

interface Chart {
  svg: Element;
  about: Context;
  marks: Mark[];
  labels: Label[];
  /** Texts of the figure around it. */
  around: string;
}

const kept = new WeakMap<Document, ReadChart[]>();

/** The charts of a page that speak of tables with hidden rows. */
export function readCharts(source: Source, rows: readonly HiddenRow[]): ReadChart[] {
  const document = source.document();
  const known = kept.get(document);
  if (known) return known;
  const charts = [...document.getElementsByTagName('svg')].flatMap((svg) => {
    const about = contextOf(source.file, headingsOf(svg.firstElementChild ?? svg));
    const own = rows.filter(({ table }) => about.tables.includes(table.id));
    const marks = marksOf(svg);
    if (own.length === 0 || marks.length === 0) return [];
    const around = svg.closest('figure')?.textContent ?? '';
    const chart: Chart = { svg, about, marks, labels: labelsOf(svg), around };
    const inPeriod = own.filter(({ period }) => about.periods.includes(period));
    return [about.periods.length > 0 ? alongRows(chart, inPeriod) : overTime(chart, own)];
  });
  kept.set(document, charts);
  return charts;
}

/** One period: each row of the chart is a code, or a measure of the one row there is. */
function alongRows(chart: Chart, rows: readonly HiddenRow[]): ReadChart {
  const places = rows.flatMap((row) =>
    namesIn(row, chart).flatMap((names) => {
      const label = chart.labels.find(({ text }) => names.includes(compact(text)));
      return label ? [{ row, ...inBand(chart, label) }] : [];
    }),
  );
  return { svg: chart.svg, shows: 'rows', places };
}

/** Names that stand beside a hidden row: of its code, or of its hidden measures. */
function namesIn(row: HiddenRow, chart: Chart): (readonly string[])[] {
  const codes = beside(row, chart);
  if (codes.length > 0) return codes.map(({ names }) => names);
  return [...row.cells.keys()].map((id) => [measure(id).zh, measure(id).en].map(compact));
}

/** Codes of a row that its chart must name, since no heading does. */
function beside({ codes }: HiddenRow, { about }: Chart): HiddenRow['codes'] {
  return codes.filter(({ names }) => !names.some((name) => about.names.has(name)));
}

/** Columns of periods: of one figure, or one row of cells a code. */
function overTime(chart: Chart, rows: readonly HiddenRow[]): ReadChart {
  const { svg, marks } = chart;
  const columns = [...new Set(marks.map(({ x }) => Math.round(x)))].sort((a, b) => a - b);
  const periods = periodsOf(svg.ownerDocument, rows[0] as HiddenRow);
  const drawn = rows.filter((row) => beside(row, chart).length > 0 || isDrawn(row, chart));
  if (drawn.length > 0 && columns.length !== periods.length) {
    const unread = `${columns.length} columns for ${periods.length} periods`;
    return { svg, shows: 'time', places: [], unread };
  }
  const places = drawn.flatMap((row) => {
    const at = columns[periods.indexOf(row.period)];
    const inColumn = marks.filter(({ x }) => Math.round(x) === at);
    const [code] = beside(row, chart);
    if (!code) return [{ row, marks: inColumn, texts: [] }];
    const label = chart.labels.find(({ text }) => code.names.includes(compact(text)));
    if (!label) return [];
    const band = inBand(chart, label);
    return [
      { row, marks: band.marks.filter((mark) => inColumn.includes(mark)), texts: band.texts },
    ];
  });
  return { svg, shows: 'time', places };
}

/** Whether a chart draws a hidden measure of a row: its legend names it. */
function isDrawn({ cells }: HiddenRow, { around }: Chart): boolean {
  const names = (id: MeasureId) => [measure(id).zh, measure(id).en];
  return [...cells.keys()].some((id) => names(id).some((name) => around.includes(name)));
}

/** What lies in the row of a chart that a label begins, the label itself left aside. */
function inBand({ marks, labels }: Chart, own: Label): Pick<ChartPlace, 'marks' | 'texts'> {
  // labels of rows are drawn together, figures beside the bars apart from them
  const together = labels.filter(
    ({ element }) => element.parentElement === own.element.parentElement,
  );
  const apart = together.map(({ y }) => Math.abs(y - own.y)).filter((gap) => gap > 0);
  const spacing = apart.length > 0 ? Math.min(...apart) : 40;
  const isIn = (y: number) => y - own.y > -spacing / 4 && y - own.y < spacing * 0.7;
  return {
    marks: marks.filter(({ y, height }) => isIn(y + height / 2)),
    texts: labels.filter((label) => label !== own && isIn(label.y)),
  };
}

/** The periods a page lists for a table, oldest first. */
function periodsOf(document: Document, { table }: HiddenRow): string[] {
  const form = { month: /^\d{4}-\d\d$/, quarter: /^\d{4}Q\d$/ }[calendarOf(table)?.kind as 'month'];
  const said = [...document.querySelectorAll('summary, tbody th')];
  const found = said.flatMap(({ textContent }) => timed(textContent ?? '').periods);
  return [...new Set(found)].filter((period) => (form ?? /^\d{4}$/).test(period)).sort();
}
