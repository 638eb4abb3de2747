import type { Shown } from '../rank.ts';
import { markIn, type Part, snippetOf } from '../snippet.ts';

/** An entry of the list of results. */
export function entryOf(shown: Shown, query: string, root: string, kind: string): HTMLLIElement {
  const { path, title } = shown.text;
  const link = document.createElement('a');
  link.href = root + path;
  link.append(...partsOf(markIn(title, query)));
  const heading = document.createElement('h3');
  heading.append(link);
  const of = document.createElement('small');
  of.textContent = kind;
  heading.append(' ', of);
  const snippet = document.createElement('p');
  snippet.append(...partsOf(snippetOf(shown.text, query)));
  const entry = document.createElement('li');
  entry.append(heading, snippet);
  return entry;
}

function partsOf(parts: readonly Part[]): (string | HTMLElement)[] {
  return parts.map(({ text, hit }) => {
    if (!hit) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
