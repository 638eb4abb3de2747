import { add, cellOf, lineOf } from './page.ts';
import type { Plant } from './plant.ts';

/** Leaks in the tables of a page. */
export const IN_TABLES: Plant[] = [
  {
    name: 'a number in place of ※',
    rule: 'table-figure',
    change: (page) => {
      cellOf(page).textContent = String(page.value);
    },
  },
  {
    name: 'a range in place of ※',
    rule: 'table-figure',
    change: (page) => {
      cellOf(page).textContent = '1–4';
    },
  },
  {
    name: 'an empty cell in place of ※',
    rule: 'table-figure',
    change: (page) => {
      cellOf(page).textContent = '';
    },
  },
  {
    name: 'a rate on a withheld base',
    rule: 'table-rate',
    change: (page) => {
      const line = lineOf(page, page.row).getElementsByTagName('td');
      (line[line.length - 1] as Element).textContent = `${page.value} / ${page.value} 50.0%`;
    },
  },
  {
    name: 'a step of the colour scale on a withheld cell',
    rule: 'cell-look',
    change: (page) => cellOf(page).classList.add('h2'),
  },
  {
    name: 'a bar inside a withheld cell',
    rule: 'cell-look',
    change: (page) => cellOf(page).insertAdjacentHTML('beforeend', '<i></i>'),
  },
  {
    name: 'a number in a tooltip',
    rule: 'attribute',
    change: (page) => cellOf(page).setAttribute('title', `${page.value}件`),
  },
  {
    name: 'a number in an aria-label',
    rule: 'attribute',
    change: (page) => cellOf(page).firstElementChild?.setAttribute('aria-label', `${page.value}`),
  },
  {
    name: 'a number in data-* of the line',
    rule: 'attribute',
    change: (page) => lineOf(page, page.row).setAttribute('data-valid', `${page.value}`),
  },
  {
    name: 'a width in the style of a withheld cell',
    rule: 'attribute',
    change: (page) => cellOf(page).setAttribute('style', `--size: ${page.value}`),
  },
  {
    name: 'a number in the alt text of a picture that names the row',
    rule: 'attribute',
    change: ({ document, name, value }) => add(document, `<img alt="${name}：${value}件">`),
  },
  {
    name: 'another explanation of one mark',
    rule: 'legend',
    change: (page) => cellOf(page).querySelector('abbr')?.setAttribute('title', '极少'),
  },
  {
    name: 'another legend of the hatch',
    rule: 'legend',
    change: ({ document }) => {
      const item = [...document.querySelectorAll('.legend li')].find((one) =>
        one.querySelector('.hatch'),
      );
      item?.insertAdjacentText('beforeend', '，多半是一两件');
    },
  },
  {
    name: 'another note on the mark',
    rule: 'legend',
    change: ({ document }) => add(document, '<p class="meta">※ 没有或很少</p>'),
  },
  {
    name: 'columns sorted by a withheld total',
    rule: 'order',
    table: 'issue_by_city',
    change: ({ document }) => {
      const heads = document.querySelectorAll('thead th');
      heads[1]?.before(heads[3] ?? '');
    },
  },
  {
    name: 'a list sorted by the withheld value',
    rule: 'order',
    change: ({ document, rows }) =>
      add(
        document,
        `<ul>${rows
          .map(({ codes: [one] }) => `<li>${one?.names[1]} ※</li>`)
          .reverse()
          .join('')}</ul>`,
      ),
  },
  {
    name: 'a number in the table of a page that is named after the row',
    rule: 'table-figure',
    files: ({ row, name, value }) => ({
      'channels/index.html': `<!doctype html><html lang="zh"><h1>${name}</h1><table><caption>按来源渠道看办结</caption><tr><th>季度</th><th>有效问题</th></tr><tr><th>${row.period}</th><td>${value}</td></tr></table></html>`,
    }),
  },
  {
    name: 'lines sorted by the withheld value',
    rule: 'order',
    change: (page) => {
      const lines = page.rows
        .toSorted((a, b) => (b.cells.get('valid') ?? 0) - (a.cells.get('valid') ?? 0))
        .map((row) => lineOf(page, row));
      lines[0]?.parentElement?.prepend(...lines);
    },
  },
];
