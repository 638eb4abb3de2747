import type { Draft } from '../draft.ts';

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A table as the page of a web system. */
export function page({ above, header, body }: Draft): string {
  const row = (cells: readonly (string | null)[]) =>
    `<tr>${cells.map((cell) => `<td>${cell === null ? '&nbsp;' : escaped(cell)}</td>`).join('')}</tr>`;
  return `<html><head><meta charset="utf-8"></head><body><table border="1">${[...above, header, ...body].map(row).join('\n')}</table></body></html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPED[character] ?? character);
}
