import { HARMLESS } from '../../check/shares.ts';
import type { Found, Taken } from '../found.ts';
import { count, percent } from '../ledger.ts';
import { type Fact, fileFacts, fileNames, runFacts } from '../overview.ts';
import { verdictOf } from '../verdict.ts';
import { PRIVATE, SEVERITY, type Tell } from '../words.ts';
import { html, type Markup, NONE } from './markup.ts';

/** How many rules are named on the first page. */
const FIRST = 6;

/** The first page: what was read, whether it can be published, and what to do first. */
export function summary(found: Found, tell: Tell): Markup {
  const { taken, asked } = found;
  const { good, says, because } = verdictOf(found);
  return html`<header>
<p class="band">${tell(PRIVATE)}</p>
<h1>${tell(TITLE)}</h1>
<p class="run">${facts(runFacts(found, tell))}</p>
</header>
<section class="verdict${good ? '' : ' bad'}">
<h2>${tell(says)}</h2>
${because.length > 1 ? html`<ul>${because.map((one) => html`<li>${tell(one)}</li>`)}</ul>` : because.map((one) => html`<p>${tell(one)}</p>`)}
</section>
${taken ? [equation(taken, tell), files(taken, tell), first(taken, tell)] : unread(asked.files, tell)}`;
}

/** Name of the page. */
export const TITLE = { zh: '核对报告', en: 'Check report' };

function facts(list: readonly Fact[]): Markup[] {
  return list.map(([name, content]) => html`<span>${name} <b>${content}</b></span> `);
}

function equation({ intake: { rows, accepted, quarantined } }: Taken, tell: Tell): Markup {
  return html`<p class="sum">
<span><b>${count(rows)}</b> ${tell({ zh: '读到的行', en: 'rows read' })}</span> <i>=</i>
<span><b>${count(accepted)}</b> ${tell({ zh: '接受', en: 'accepted' })}</span> <i>+</i>
<span><b>${count(quarantined)}</b> ${tell({ zh: '隔离', en: 'quarantined' })} ${percent(quarantined, rows)}</span>
</p>
`;
}

function files({ intake }: Taken, tell: Tell): Markup {
  return html`<section>
<h2>${tell({ zh: '读了哪些文件', en: 'Files read' })}</h2>
<ul class="files">${intake.files.map((file) => {
    const [[, name] = ['', ''], ...rest] = fileFacts(file, tell);
    return html`<li><strong>${name}</strong> ${facts(rest)}</li>`;
  })}</ul>
</section>
`;
}

function unread(paths: readonly string[], tell: Tell): Markup {
  return html`<section>
<h2>${tell({ zh: '交来的文件', en: 'Files given' })}</h2>
<ul class="files">${fileNames(paths).map((name) => html`<li><strong>${name}</strong></li>`)}</ul>
<p>${tell({
    zh: '文件没有读完，所以这份报告没有逐行的内容。改好以后请再核对一次。',
    en: 'The export was not read to its end, so this report has nothing by row. Mend it and check again.',
  })}</p>
</section>
`;
}

function first({ rules }: Taken, tell: Tell): Markup {
  if (rules.length === 0)
    return html`<p>${tell({ zh: '没有发现问题。', en: 'Nothing was found.' })}</p>`;
  const toMend = rules.filter(({ rule }) => !HARMLESS.includes(rule.id)).slice(0, FIRST);
  const rest = rules.length - toMend.length;
  return html`<section>
<h2>${tell({ zh: '先做这几件', en: 'Do these first' })}</h2>
<ol class="first">${toMend.map(
    ({ rule, count: n }) =>
      html`<li><a href="#${rule.id}">${tell(rule)}</a> <span class="n">${tell(SEVERITY[rule.severity])} ${count(n)} ${tell({ zh: '行', en: 'rows' })}</span><br>${tell(rule.advice)}</li>`,
  )}</ol>
${rest > 0 ? html`<p><a href="#rules">${tell({ zh: `另有 ${rest} 条规则有发现，见“按规则”。`, en: `${rest} more rules found something, see By rule.` })}</a></p>` : NONE}
</section>
`;
}
