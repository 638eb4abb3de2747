import { HEADS, type Tell } from '../words.ts';
import { html, type Markup, NONE } from './markup.ts';

/** A table; the first column of each row names it. */
export function table(
  name: string,
  heads: readonly string[],
  rows: readonly (readonly (string | number | Markup)[])[],
  numbers: readonly number[] = [],
): Markup {
  const kind = (at: number) => (numbers.includes(at) ? html` class="n"` : NONE);
  return html`<div class="scroll"><table>
<caption>${name}</caption>
<thead><tr>${heads.map((head, at) => html`<th scope="col"${kind(at)}>${head}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => html`<tr>${row.map((cell, at) => (at === 0 ? html`<th scope="row"${kind(0)}>${cell}</th>` : html`<td${kind(at)}>${cell}</td>`))}</tr>\n`)}</tbody>
</table></div>
`;
}

/** A heading of a column in the report’s language. */
export function head(name: keyof typeof HEADS, tell: Tell): string {
  return tell(HEADS[name]);
}
