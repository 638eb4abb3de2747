import { csvParse } from 'd3-dsv';
import { gridOf } from '../../../../pipeline/contract/grid.ts';
import { contextOf, headingsOf } from '../context.ts';
import type { HiddenRow } from '../hidden.ts';
import type { Rule } from '../rule.ts';
import type { Source } from '../sources.ts';
import { labelsOf } from '../svg.ts';
import { headingText } from '../table-cells.ts';
import { compact } from '../words.ts';

/** Names one after another, as they stand somewhere. */
interface Sequence {
  names: string[];
  tables: readonly string[];
}

/** Rows stand in the published order of their codes wherever one of them is withheld. */
export const order: Rule = {
  name: 'order',
  kinds: ['html', 'svg', 'csv', 'json'],
  look: (source, rows, note) => {
    for (const { names, tables } of sequencesIn(source)) {
      const about = rows.filter(({ table }) => tables.length === 0 || tables.includes(table.id));
      for (const dimension of dimensionsOf(about)) {
        const places = placesIn(names, dimension);
        const hidden = about.find((row) => names.some((name) => isOf(row, dimension, name)));
        if (!hidden || places.length < 2) continue;
        note.meet(source.file, hidden);
        if (places.some((place, at) => at > 0 && place < (places[at - 1] ?? 0)))
          note.find(source.file, `${tables.join()} ${dimension}`);
      }
    }
  },
};

function dimensionsOf(rows: readonly HiddenRow[]): string[] {
  return [...new Set(rows.flatMap(({ codes }) => codes.map(({ dimension }) => dimension)))];
}

function isOf({ codes }: HiddenRow, dimension: string, name: string): boolean {
  return codes.some((one) => one.dimension === dimension && one.names.includes(name));
}

/** Places of names in the declared order; a sequence with other names in it is none of codes. */
function placesIn(names: readonly string[], dimension: string): number[] {
  const places = placesOf(dimension);
  const found = names.flatMap((name) => places.get(name) ?? []);
  return found.length * 2 > names.length ? found : [];
}

const known = new Map<string, Map<string, number>>();

function placesOf(dimension: string): Map<string, number> {
  const made =
    known.get(dimension) ??
    new Map(
      gridOf(dimension).flatMap(({ code, zh, en }, at) =>
        [code, zh, en].map((name) => [compact(name), at] as const),
      ),
    );
  known.set(dimension, made);
  return made;
}

function sequencesIn(source: Source): Sequence[] {
  const { file, kind, text } = source;
  if (kind === 'csv') return inCsv(file, text);
  if (kind === 'json') return inJson(file, JSON.parse(text));
  const document = source.document();
  return [...document.querySelectorAll('table, thead tr, ul, ol, dl, svg')].map((element) => ({
    names: namesIn(element).map(compact),
    tables: contextOf(file, headingsOf(element.firstElementChild ?? element)).tables,
  }));
}

function namesIn(element: Element): string[] {
  if (element.localName === 'svg')
    return labelsOf(element)
      .sort((a, b) => a.y - b.y)
      .map(({ text }) => text)
      .filter((text) => !/^[\d\s/,.%※—]*$/.test(text));
  if (element.localName === 'table')
    return [...element.querySelectorAll('tbody tr')].map(({ children: [first] }) =>
      first ? headingText(first) : '',
    );
  if (element.localName === 'tr') return [...element.children].map(headingText);
  return [...element.children].map((item) => item.textContent?.split(/[※:：\d]/)[0] ?? '');
}

function inCsv(file: string, text: string): Sequence[] {
  const { tables } = contextOf(file, []);
  const lines = csvParse(text.replace(/^\ufeff/, ''));
  const [period = '', code = ''] = lines.columns;
  const names = (group: string) =>
    lines.filter((line) => line[period] === group).map((line) => compact(line[code] ?? ''));
  return [...new Set(lines.map((line) => line[period] ?? ''))].map((group) => ({
    ...{ names: names(group), tables },
  }));
}

/** Lists of records of one period: each by the first of its texts that is a code or a name. */
function inJson(file: string, data: unknown): Sequence[] {
  if (typeof data !== 'object' || data === null) return [];
  const inside = Object.values(data).flatMap((value) => inJson(file, value));
  if (!Array.isArray(data)) return inside;
  const { tables } = contextOf(file, []);
  const all = data.map((one) => (typeof one === 'object' && one ? Object.values(one) : [one]));
  const width = Math.max(0, ...all.map((values) => values.length));
  return [
    ...inside,
    ...Array.from({ length: width }, (_, at) => ({
      ...{ names: all.map((values) => compact(String(values[at] ?? ''))), tables },
    })),
  ];
}
