import { type Group, grouped } from '../by-rule.ts';
import type { Found, RuleFound, Taken } from '../found.ts';
import { count, percent } from '../ledger.ts';
import { type Both, PARTS, SEVERITY, type Tell } from '../words.ts';
import { html, type Markup, NONE } from './markup.ts';
import { head, table } from './table.ts';

/** Rows of one rule that stand on the page; the workbook has more. */
export const ON_PAGE = 200;

/** What each rule found, and what stopped the run. */
export function byRulePart({ taken, stopped }: Found, tell: Tell): Markup {
  const rows = taken?.intake.rows ?? 0;
  const stop = stopped
    ? [[tell(SEVERITY.stop), html`${tell(stopped)} <code>${stopped.kind}</code>`, '', '']]
    : [];
  const lines = (taken?.rules ?? []).map(({ rule, count: n }) => [
    html`<span class="${rule.severity}">${tell(SEVERITY[rule.severity])}</span>`,
    html`<a href="#${rule.id}">${tell(rule)}</a> <code>${rule.id}</code><br><small>${tell(rule.advice)}</small>`,
    count(n),
    percent(n, rows),
  ]);
  if (stop.length + lines.length === 0) return NONE;
  const heads = (['severity', 'rule', 'count', 'share'] as const).map((name) => head(name, tell));
  return html`<section id="rules" class="part">
<h2>${tell(PARTS.rules)}</h2>
${table(
  tell({ zh: '每条规则发现了多少行', en: 'How many rows each rule found' }),
  heads,
  [...stop, ...lines],
  [2, 3],
)}</section>
`;
}

/** The rows themselves, as the cells a spreadsheet jumps to. */
export function rowsPart(taken: Taken, tell: Tell): Markup {
  if (taken.rules.length === 0) return NONE;
  return html`<section id="rows" class="part">
<h2>${tell(PARTS.rows)}</h2>
<p>${tell({
    zh: `写的是单元格：H5 就是 H 列第 5 行，可以在表格软件左上角的名称框里输入它直接跳过去。每条规则最多写 ${ON_PAGE} 行，其余见同一文件夹里的 核对报告.xlsx。`,
    en: `Cells are named as in a spreadsheet: H5 is column H, row 5; type it into the name box to go there. Up to ${ON_PAGE} rows a rule; the rest are in 核对报告.xlsx beside this page.`,
  })}</p>
${taken.rules.map((one) => ruleSection(one, taken, tell))}</section>
`;
}

function ruleSection(found: RuleFound, taken: Taken, tell: Tell): Markup {
  const { rule, count: n, places } = found;
  const shown = Math.min(places.length, ON_PAGE);
  return html`<section id="${rule.id}" class="rule">
<h3>${tell(rule)} <span class="${rule.severity}">${tell(SEVERITY[rule.severity])} ${count(n)}</span></h3>
<p>${tell(rule.advice)}${tell({ zh: '。', en: '.' })} <code>${rule.id}</code></p>
${grouped(found, taken, ON_PAGE).map((group) => groupHtml(group, tell))}${n > shown ? html`<p class="rest">${tell(restOnPage(n - shown))}</p>` : NONE}
</section>
`;
}

function restOnPage(rest: number): Both {
  return {
    zh: `本页没有列出的还有 ${count(rest)} 行，见 核对报告.xlsx。`,
    en: `${count(rest)} more rows are not on this page; see 核对报告.xlsx.`,
  };
}

function groupHtml({ file, sheet, letter, header, rows }: Group, tell: Tell): Markup {
  const column = letter && tell({ zh: `${letter} 列`, en: `column ${letter}` });
  const whole = letter ? '' : tell({ zh: '整行，行号：', en: 'whole rows, by number:' });
  const where = [file, sheet ?? '', column, header, whole].filter(Boolean);
  return html`<div class="group"><p>${where.join(' · ')}</p>
<ul class="cells">${rows.map((row) => html`<li>${letter}${row}</li> `)}</ul></div>
`;
}
