import { IDENTITIES, type Identity } from '../contract/identities.ts';
import { type MeasureId, measure } from '../contract/measures.ts';
import type { Table } from '../contract/table.ts';
import { TABLES, table } from '../contract/tables.ts';
import { MONTHS, PERIOD_KINDS, type PeriodKind, periodKind } from './periods.ts';

/** A query that must return no row; a row says where the figures do not add up. */
export interface Check {
  name: string;
  sql: string;
}

const TOTALS = table('funnel_by_month');

/** Make `period_totals`: the province’s totals of every month, quarter and year an edition shows. */
export const PERIOD_TOTALS = `create or replace table period_totals as
  with parts as (${PERIOD_KINDS.map(
    (kind) => `select p.label, m.label as month
      from ${kind}s p join months m on m.month // ${MONTHS[kind]} = p.${kind}`,
  ).join(' union all ')})
  select label, ${TOTALS.measures.map((id) => `sum(${id}) as ${id}`).join(', ')}
  from parts join out_${TOTALS.id} using (month)
  group by label`;

/** In every row of every table: parts sum to their whole, or to no more where some are missing. */
export const IDENTITY_CHECKS: Check[] = IDENTITIES.map((identity) => ({
  name: identityName(identity),
  sql: TABLES.flatMap((one) => identitySql(one, identity)).join(' union all '),
}));

/** In every period of every table: rows sum to the province’s total, or none is more than it. */
export const PERIOD_CHECKS: Check[] = TABLES.flatMap((one) => {
  const kind = periodKind(one);
  const sql = kind && one.clock === 'received' && one !== TOTALS && periodSql(one, kind);
  return sql ? [{ name: `${one.id} by ${kind}`, sql }] : [];
});

/** An identity as it is written in a message. */
export function identityName({ whole, parts, complete }: Identity): string {
  return `${whole} ${complete ? '=' : '>='} ${parts.join(' + ')}`;
}

function identitySql({ id, dimensions, measures }: Table, { whole, parts, complete }: Identity) {
  const found = parts.filter((part) => measures.includes(part));
  if (!measures.includes(whole) || found.length === 0) return [];
  const at = dimensions.map((one) => `${one.id}::varchar`).join(', ');
  const broken = complete && found.length === parts.length ? '<>' : '<';
  return [
    `select concat_ws(' ', '${id}', ${at}) as at from out_${id} where ${whole} ${broken} ${found.join(' + ')}`,
  ];
}

function periodSql({ id: name, measures, overlapping }: Table, kind: PeriodKind): string {
  const isTotal = (id: string) => TOTALS.measures.includes(id as MeasureId);
  const rules = measures.flatMap((id) => {
    const { total = id, within } = measure(id);
    if (within && isTotal(within)) return [{ of: within, broken: `max(t.${id}) > w.${within}` }];
    if (overlapping || !isTotal(total)) return [];
    return [{ of: total, broken: `sum(t.${id}) is distinct from w.${total}` }];
  });
  if (rules.length === 0) return '';
  return `select '${name} ' || t.${kind} as at
    from out_${name} t left join period_totals w on w.label = t.${kind}
    group by t.${kind}, ${rules.map(({ of }) => `w.${of}`).join(', ')}
    having ${rules.map(({ broken }) => broken).join(' or ')}`;
}
