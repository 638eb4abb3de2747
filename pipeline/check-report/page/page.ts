import type { Found } from '../found.ts';
import { type Both, both, PARTS, PRIVATE, type Tell } from '../words.ts';
import { changesPart, identitiesPart } from './figures.ts';
import { columnsPart, notesPart } from './file-parts.ts';
import { html, Markup, NONE } from './markup.ts';
import { byRulePart, rowsPart } from './rules.ts';
import { STYLE } from './style.ts';
import { summary, TITLE } from './summary.ts';

const LANG = both((lang) => (lang === 'zh' ? 'zh-CN' : 'en'));

/** The whole report as one page that needs nothing beside it. */
export function pageOf(found: Found, tell: Tell): string {
  const { taken, asked } = found;
  const parts: readonly (readonly [id: string, name: Both, part: Markup])[] = [
    ['rules', PARTS.rules, byRulePart(found, tell)],
    ...(taken
      ? ([
          ['rows', PARTS.rows, rowsPart(taken, tell)],
          ['notes', PARTS.notes, notesPart(taken, tell)],
          ['columns', PARTS.columns, columnsPart(taken, tell)],
          ['identities', PARTS.identities, identitiesPart(taken, tell)],
          ['changes', PARTS.changes, changesPart(taken, tell)],
        ] as const)
      : []),
  ];
  const there = parts.filter(([, , part]) => part !== NONE);
  return html`<!DOCTYPE html>
<html lang="${tell(LANG)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${tell(TITLE)} ${asked.made}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<main>
${summary(found, tell)}
<nav aria-label="${tell({ zh: '各部分', en: 'Parts' })}"><ul>${there.map(([id, name]) => html`<li><a href="#${id}">${tell(name)}</a></li> `)}</ul></nav>
${there.map(([, , part]) => part)}
</main>
<footer>${tell(PRIVATE)}</footer>
</body>
</html>
`.text;
}
