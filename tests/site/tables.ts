import { WITHHELD } from '../../pipeline/contract/edition.ts';
import { GRID_DIMENSIONS, gridOf } from '../../pipeline/contract/grid.ts';
import { type Label, labelsIn } from '../../pipeline/contract/lists.ts';
import { CURVE_DAYS, STATES } from '../../pipeline/contract/states.ts';
import { csvColumns, type Dimension, type Table } from '../../pipeline/contract/table.ts';
import { endedPeriods } from './calendar.ts';
import { chance, fakeFigures, figuresOf2015 } from './figures.ts';

const QUALITY_ITEMS: Label[] = [
  { code: 'repeat', zh: '完全重复的行', en: 'Rows repeated in full' },
  { code: 'city_unknown', zh: '地市未注明', en: 'City not stated' },
];
const THRESHOLD = { total: 0, file: 0, named: 0, province: 5, local: 10 };

/** Lines of a table of an invented edition: header first, every cell as text. */
export function fakeTable(table: Table, forum: number): string[][] {
  const keys = table.id === 'key_issues' ? keyIssues(forum) : combine(table, forum);
  const lines = keys.map((labels) => [...labels, ...fakeCells(table, labels, forum)]);
  return [csvColumns(table), ...(table.id === 'stock_flow_by_month' ? chained(lines) : lines)];
}

/** Each month opens with what the one before closed with; what comes in and goes out stays. */
function chained(lines: string[][]): string[][] {
  let open = 0;
  return lines.map(([month = '', opening, ...rest]) => {
    const [closing, ...flows] = [Number(rest.at(-1)), ...rest.slice(0, -1)];
    const begins = open;
    open += closing - Number(opening);
    return [month, String(begins), ...flows, String(open)];
  });
}

function fakeCells(table: Table, labels: string[], forum: number): string[] {
  const last = table.id === 'funnel_to_date' && forum === 14;
  const figures = last ? figuresOf2015() : fakeFigures(sizeOf(table, labels, forum));
  const base = table.base ? figures[table.base] : Number.POSITIVE_INFINITY;
  const hidden = base < THRESHOLD[table.privacy];
  return table.measures.map((measure) => (hidden ? WITHHELD : String(figures[measure])));
}

function sizeOf(table: Table, labels: string[], forum: number): number {
  const size = { total: 330, file: 5000, named: 0, province: 130, local: 90 }[table.privacy];
  const scale = table.id === 'funnel_to_date' ? forum : 1;
  const floor = table.privacy === 'total' ? 0.7 : 0.02;
  const fine = table.dimensions.length > 2 || table.id === 'closure_by_subissue' ? 0.5 : 1;
  return Math.floor(size * scale * fine * (floor + chance(table.id + labels.join()) ** 2 * 1.6));
}

function combine(table: Table, forum: number): string[][] {
  return table.dimensions.reduce<string[][]>(
    (rows, dimension) =>
      rows.flatMap((row) => valuesOf(dimension, table, forum).map((more) => [...row, ...more])),
    [[]],
  );
}

function valuesOf({ id, kind, list }: Dimension, table: Table, forum: number): string[][] {
  if (list) return labelsOf(id, list).map(({ code, zh, en }) => [code, zh, en]);
  if (kind === 'month' || kind === 'quarter' || kind === 'year')
    return endedPeriods(forum, table.settles)[kind].map((period) => [period]);
  if (table.id === 'funnel_to_date' || table.id === 'time_to_close') return [[String(forum)]];
  if (id === 'day') return CURVE_DAYS.map((day) => [String(day)]);
  return Array.from({ length: forum }, (_, place) => [String(place + 1)]);
}

function labelsOf(id: string, list: NonNullable<Dimension['list']>): Label[] {
  if (list === 'quality_items') return QUALITY_ITEMS;
  return GRID_DIMENSIONS.includes(id) ? gridOf(id) : [...labelsIn(list)];
}

function keyIssues(forum: number): string[][] {
  const label = (id: string, list: NonNullable<Dimension['list']>, seed: string) => {
    const labels = labelsOf(id, list);
    const found = labels[Math.floor(chance(id + seed) * labels.length)] as Label;
    return [found.code, found.zh, found.en];
  };
  return Array.from({ length: forum * 10 }, (_, place) => {
    const [session, number] = [Math.floor(place / 10) + 1, (place % 10) + 1];
    const open = number === 10 && session > forum - 3;
    const state = STATES[open ? 1 : 0];
    return [
      ...[String(session), String(number), ...label('issue', 'issues', `${place}`)],
      ...label('city', 'cities', `${place}`),
      ...label('mode', 'modes', `${place}`),
      ...[state.code, state.zh, state.en, '2015-01', open ? '' : '2015-02'],
    ];
  });
}
