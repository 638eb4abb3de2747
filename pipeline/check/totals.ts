import type { FieldName } from '../contract/fields.ts';
import { signBit } from '../contract/found-rules.ts';
import type { World } from '../world.ts';
import { maskOf, unreadBit, valueColumn } from './rule-sql.ts';

const TOTAL = maskOf(({ id }) => id === 'total_row');
const NOTES = signBit('notes_row');
/** Columns a total row may add up. */
const SUMMED: readonly FieldName[] = ['people', 'claimed', 'agreed', 'paid'];

/**
 * Mark total rows that state something else than their rows hold. What is stated may be the number
 * of rows or the sum of a column, since the total before it or since the start of the file.
 * A number that is not stated is not wrong.
 */
export async function markTotals(world: World): Promise<void> {
  const [found] = await world.rows<{ n: number }>(
    `select count(*)::integer as n from records where findings & ${TOTAL} <> 0`,
  );
  if (!found?.n) return;
  const sums = SUMMED.flatMap((name) => [
    `sum(r.${valueColumn(name)}) as ${name}`,
    `count_if(r.findings & ${unreadBit(name)} <> 0) as ${unread(name)}`,
  ]);
  const columns = ['rows', ...SUMMED.flatMap((name) => [name, unread(name)])];
  const whole = columns.map(
    (it) => `sum(${it}) over (partition by file order by row_no) as all_${it}`,
  );
  const differs = [
    `${off('t.stated', 'a.rows')} and ${off('t.stated', 'a.all_rows')}`,
    ...SUMMED.map((name) => {
      const stated = `t.${valueColumn(name)}`;
      const [part, all] = [name, `all_${name}`].map((it) => off(stated, `a.${it}`));
      return `${part} and ${all} and not (${stated} > a.${name} and a.all_${unread(name)} > 0)`;
    }),
  ];
  await world.run(`insert into marks
    with totals as (select * from records where findings & ${TOTAL} <> 0),
    parts as (
      select t.file, t.row_no, count(*) as rows, ${sums.join(', ')}
      from (select * from records where findings & ${TOTAL} = 0 and signs & ${NOTES} = 0) r
      asof join totals t on r.file = t.file and r.row_no < t.row_no
      group by t.file, t.row_no
    ), added as (
      select *, ${whole.join(', ')} from (
        select t.file, t.row_no, ${columns.map((it) => `coalesce(${it}, 0) as ${it}`).join(', ')}
        from totals t left join parts using (file, row_no))
    )
    select t.file, t.row_no, 'total_differs' from totals t join added a using (file, row_no)
    where ${differs.map((one) => `coalesce(${one}, false)`).join(' or ')}`);
}

const off = (stated: string, counted: string) => `${stated} <> ${counted}`;

/** Cells nobody could read explain a total that is larger. */
const unread = (name: FieldName) => `unread_${name}`;
