import type { Table } from '../../pipeline/contract/table.ts';
import type { Row } from '../editions/schema.ts';
import type { Limits } from '../figures/limits.ts';
import type { Lang } from '../i18n/lang.ts';
import { sentence } from '../sentences/sentence.ts';
import { type Chart, inBothWidths } from './both-widths.ts';
import { closureStack, codeBars } from './by-code.ts';
import { funnelBars, stepBars } from './funnel.ts';
import { issueHeat } from './issues.ts';
import { matrix } from './matrix.ts';
import type { Form } from './picture.ts';
import { flowColumns, sumColumns } from './time.ts';

/** The form of each table’s chart; a table not listed has none. */
const FORMS: Record<string, Form> = {
  funnel_to_date: funnelBars,
  funnel_by_forum: flowColumns,
  funnel_by_month: flowColumns,
  funnel_by_region: codeBars,
  funnel_by_city: closureStack,
  issue_by_month: issueHeat,
  closure_by_issue: closureStack,
  closure_by_channel: closureStack,
  closure_by_mode: closureStack,
  closure_by_industry: closureStack,
  outcomes: codeBars,
  callbacks: stepBars,
  money_recovered: sumColumns,
  worker_types: codeBars,
  invalid_reasons: codeBars,
  key_issues: matrix,
};

/** The chart of a table, if it has a form and rows. */
export function chartOf(
  table: Table,
  rows: Row[],
  lang: Lang,
  { least, rateBase }: Limits,
): Chart | undefined {
  const form: Form | undefined = FORMS[table.id];
  if (!form || rows.length === 0) return undefined;
  const desc = sentence(table, rows, { lang, rateBase });
  return inBothWidths(form(table, rows, lang, least), {
    ...{ id: table.id, title: table.title[lang], desc },
  });
}
