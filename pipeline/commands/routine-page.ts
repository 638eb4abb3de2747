import { markdownToHtml } from 'satteri';

const STYLE = `
@page { size: A4; margin: 13mm 15mm; }
body {
  margin: 0 auto; padding: 1rem; max-width: 46rem; background: #fff; color: #1e1b17;
  font: 10.5pt/1.6 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
}
h1 { margin: 0 0 .5em; font-size: 17pt; line-height: 1.3; letter-spacing: .04em; }
h2 { margin: .9em 0 .25em; padding-top: .5em; border-top: 1px solid #1e1b17; font-size: 11.5pt; line-height: 1.4; }
p, ol, ul { margin: .3em 0; }
ol, ul { padding-left: 1.6em; }
li { margin: .2em 0; }
code { padding: 0 .25em; background: #f3efe5; font: 9pt ui-monospace, Menlo, Consolas, monospace; }
@media print { body { padding: 0; max-width: none; } code { background: none; padding: 0; font-weight: 600; } }
`;

/** The routine as a page of its own for the printer: it fits one sheet of A4 and fetches nothing. */
export function routinePage(markdown: string): string {
  const [, title = ''] = /^# (.+)/.exec(markdown) ?? [];
  const { html } = markdownToHtml(markdown);
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
${html}
</html>
`;
}

/** The routine as a terminal shows it: without the marks that make headings, bold words and code. */
export function routineLines(markdown: string): string {
  return markdown
    .replaceAll(/^#+ /gm, '')
    .replaceAll(/\*\*|`/g, '')
    .trimEnd();
}
