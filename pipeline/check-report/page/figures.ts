import { measure } from '../../contract/measures.ts';
import { cityRows, freshRows, KINDS, recordRows, refusedRows } from '../by-change.ts';
import { byIdentity } from '../by-identity.ts';
import { type ChangesFound, COMPARED, type MonthFound } from '../changes.ts';
import type { Taken, Trial } from '../found.ts';
import { type Cell, count } from '../ledger.ts';
import { PARTS, type Tell, UNPROTECTED } from '../words.ts';
import { html, type Markup, NONE } from './markup.ts';
import { head, table } from './table.ts';

/** Lines of a table of changes that stand on the page. */
const ON_PAGE = 200;

/** Identities with their two sides; those between tables only where they do not hold. */
export function identitiesPart(taken: Taken, tell: Tell): Markup {
  const { untried, trials } = taken;
  const found = trials.flatMap(({ identities }) => identities);
  const held = found.filter((one) => one.broken.length === 0 && one.whole === null).length;
  const rows = [...byIdentity(taken, tell).rows].filter(
    (cells) => cells[4] !== null || cells[6] !== '',
  );
  return html`<section id="identities" class="part">
<h2>${tell(PARTS.identities)}</h2>
${
  untried
    ? html`<p>${tell({ zh: '没有试算：', en: 'Not counted: ' })}${tell(untried)}</p>`
    : html`<p class="caution">${tell(UNPROTECTED)}</p>
${table(
  tell({ zh: '等式两边的合计', en: 'Totals of both sides' }),
  (['holds', 'identity', 'whole', 'parts'] as const).map((name) => head(name, tell)),
  rows.map(identityRow),
  [2, 3],
)}${held ? html`<p>${tell({ zh: `另有 ${held} 条表与表之间的等式，都成立。`, en: `${held} more identities between tables hold.` })}</p>` : NONE}`
}
</section>
`;
}

function identityRow([holds, title, , of, whole, parts, places]: readonly Cell[]) {
  const small = [of, places].filter(Boolean).join(' · ');
  return [
    String(places ? `✗ ${holds}` : holds),
    html`${title ?? ''}<br><small>${small}</small>`,
    number(whole),
    number(parts),
  ];
}

function number(cell: Cell | undefined): string {
  return typeof cell === 'number' ? count(cell) : '—';
}

/** What differs from the edition before. */
export function changesPart({ trials }: Taken, tell: Tell): Markup {
  if (trials.length === 0) return NONE;
  return html`<section id="changes" class="part">
<h2>${tell(PARTS.changes)}</h2>
<p class="caution">${tell(UNPROTECTED)}</p>
${trials.map((trial) => sinceLast(trial, tell))}</section>
`;
}

function sinceLast({ changes }: Trial, tell: Tell): Markup {
  const { edition, unread, months } = changes;
  if (!edition) return html`<p>${tell(unread ?? FIRST)}</p>`;
  const differ = months.filter(differs);
  const same = months.length - differ.length;
  return html`<p>${tell({ zh: `同已发布的第 ${edition} 期相比。`, en: `Compared with edition ${edition}.` })}</p>
${part(tell(REFUSED), ['table', 'period', 'measure', 'before', 'now'], refusedRows(changes, tell), tell)}
${part(tell(KINDS.records), ['content', 'now'], pick(recordRows(changes, tell), 3, 5), tell)}
${part(tell(KINDS.city), ['city', 'period', 'before', 'now'], pick(cityRows(changes, tell), 3, 2, 4, 5), tell)}
${table(
  tell(KINDS.month),
  [head('period', tell), ...COMPARED.map((id) => tell(measure(id)))],
  differ.map((one) => monthRow(one, tell)),
  [1, 2, 3, 4],
)}<p>${tell({ zh: `其余 ${same} 个月没有变化。`, en: `The other ${same} months are as they were.` })}</p>
${freshList(changes, tell)}`;
}

/** New periods, the tables that share them told together. */
function freshList(changes: ChangesFound, tell: Tell): Markup {
  const tables = new Map<string, string[]>();
  for (const [, name, period] of freshRows(changes, tell))
    tables.set(String(period), [...(tables.get(String(period)) ?? []), String(name)]);
  if (tables.size === 0) return NONE;
  return html`<h3>${tell(KINDS.fresh)}</h3>
<ul>${[...tables].map(([period, names]) => html`<li><b>${period}</b> <small>${names.join(tell({ zh: '、', en: ', ' }))}</small></li>`)}</ul>
`;
}

const FIRST = {
  zh: '没有更早的一期可以比。',
  en: 'There is no earlier edition to compare with.',
};
const REFUSED = {
  zh: '已公布的时期变了：照现在的样子，发布会被拒绝',
  en: 'Published periods have changed: as it is, publishing would be refused',
};

function differs({ before, now }: MonthFound): boolean {
  return !before || !now || COMPARED.some((id) => before[id] !== now[id]);
}

function monthRow({ month, before, now }: MonthFound, tell: Tell) {
  const isNew = before ? '' : html` <small>${tell({ zh: '新', en: 'new' })}</small>`;
  return [
    html`${month}${isNew}`,
    ...COMPARED.map((id) => {
      const [was, is] = [before?.[id], now?.[id]];
      if (was === undefined || was === is) return number(is);
      return html`<b>${count(was)} → ${number(is)}</b>`;
    }),
  ];
}

function pick(rows: readonly Cell[][], ...columns: number[]): Cell[][] {
  return rows.map((row) => ['', ...columns.map((at) => row[at] ?? null)]);
}

/** A table of changes without its first column, which is its name; nothing where it has no rows. */
function part(
  name: string,
  heads: readonly Parameters<typeof head>[0][],
  rows: readonly Cell[][],
  tell: Tell,
): Markup {
  if (rows.length === 0) return NONE;
  const rest = rows.length - ON_PAGE;
  const cells = rows.slice(0, ON_PAGE).map((row) =>
    heads.map((_, at) => {
      const cell = row[at + 1];
      return typeof cell === 'string' ? cell : number(cell);
    }),
  );
  const numbers = heads.flatMap((one, at) => (one === 'before' || one === 'now' ? [at] : []));
  return html`${table(
    name,
    heads.map((one) => head(one, tell)),
    cells,
    numbers,
  )}${rest > 0 ? html`<p class="rest">${tell({ zh: `另有 ${count(rest)} 行，见 核对报告.xlsx。`, en: `${count(rest)} more lines are in 核对报告.xlsx.` })}</p>` : NONE}`;
}
