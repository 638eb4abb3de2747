import { field } from '../../contract/fields.ts';
import { NOTES, placeOf } from '../../contract/source.ts';
import { blankSays, byColumn, stateOf } from '../by-column.ts';
import type { ColumnFound } from '../columns.ts';
import type { Taken } from '../found.ts';
import { count } from '../ledger.ts';
import { letterOf } from '../places.ts';
import { PARTS, type Tell } from '../words.ts';
import { html, type Markup, NONE } from './markup.ts';
import { head, table } from './table.ts';

/** What was noticed about the files as such. */
export function notesPart({ intake }: Taken, tell: Tell): Markup {
  const rows = intake.files.flatMap(({ source }) =>
    source.notes.map((note) => [
      source.file,
      tell(placeOf(note)),
      count(note.count),
      tell(NOTES[note.kind]),
    ]),
  );
  if (rows.length === 0) return NONE;
  const title = tell(PARTS.notes);
  const place = tell({ zh: '在哪里', en: 'where' });
  const number = tell({ zh: '数目', en: 'number' });
  const heads = [head('file', tell), place, number, head('state', tell)];
  return html`<section id="notes" class="part">
<h2>${title}</h2>
${table(tell({ zh: '读文件时注意到的', en: 'What was noticed while reading' }), heads, rows, [2])}</section>
`;
}

/** Which column was read as what, file by file. */
export function columnsPart(taken: Taken, tell: Tell): Markup {
  return html`<section id="columns" class="part">
<h2>${tell(PARTS.columns)}</h2>
${byColumn(taken, tell).says.map((says) => html`<p>${says}</p>`)}
${taken.intake.files.map((file) => {
  const columns = taken.columns.filter((one) => one.file === file);
  return fileColumns(file.source.file, columns, taken, tell);
})}</section>
`;
}

function fileColumns(
  name: string,
  columns: readonly ColumnFound[],
  taken: Taken,
  tell: Tell,
): Markup {
  const of = (state: ReturnType<typeof stateOf>) => columns.filter((one) => stateOf(one) === state);
  const heads = (['letter', 'header', 'field', 'blank', 'unknown'] as const).map((one) =>
    head(one, tell),
  );
  const ledger = [...byColumn(taken, tell).rows];
  const rows = of('read').map((one) => {
    const first = ledger[taken.columns.indexOf(one)]?.at(-1) ?? '';
    return [
      letterOf(one.file, one.header ?? '') || '·',
      one.header ?? '',
      one.field ? tell(field(one.field)) : '',
      blankSays(one),
      one.spellings ? html`${count(one.spellings.count)} <small>${first}</small>` : '',
    ];
  });
  const named = (list: readonly ColumnFound[]) =>
    list
      .map(({ header, field: one }) => header ?? (one ? tell(field(one)) : ''))
      .join(tell({ zh: '、', en: ', ' }));
  const line = (state: ReturnType<typeof stateOf>, zh: string, en: string) =>
    of(state).length > 0 ? html`<p><b>${tell({ zh, en })}</b>${named(of(state))}</p>\n` : NONE;
  return html`${table(name, heads, rows, [3])}${line('dropped', '没有读的列：', 'Columns not read: ')}${line('absent', '没有对应列的项：', 'Fields without a column: ')}${line('constant', '由方案规定固定值的项：', 'Fields with one value by the profile: ')}`;
}
