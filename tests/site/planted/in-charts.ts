import { markOf } from './page.ts';
import type { Plant } from './plant.ts';

/** Leaks in the chart of a page. */
export const IN_CHARTS: Plant[] = [
  {
    name: 'a hatched bar as long as its value',
    rule: 'chart-shape',
    change: (page) => markOf(page).setAttribute('width', `${20 + page.value * 10}`),
  },
  {
    name: 'a hatched shape that is no bar',
    rule: 'chart-shape',
    change: (page) => markOf(page).insertAdjacentHTML('afterend', '<circle r="3" cx="9" cy="9"/>'),
  },
  {
    name: 'a hatched bar that is paler the smaller its value',
    rule: 'chart-shape',
    change: (page) => markOf(page).setAttribute('fill-opacity', '0.3'),
  },
  {
    name: 'a hatched bar that begins where its value ends',
    rule: 'chart-shape',
    change: (page) => markOf(page).setAttribute('x', `${200 + page.value}`),
  },
  {
    name: 'a withheld bar in the colour of a figure',
    rule: 'chart-fill',
    change: (page) => markOf(page).setAttribute('fill', 'var(--s1)'),
  },
  {
    name: 'a withheld bar that is not drawn, as if it were zero',
    rule: 'chart-fill',
    change: (page) => markOf(page).remove(),
  },
  {
    name: 'a withheld cell in a step of the colour scale',
    rule: 'chart-fill',
    table: 'issue_by_month',
    change: (page) => markOf(page).setAttribute('fill', 'var(--h1)'),
  },
  {
    name: 'columns that no period can be told for',
    rule: 'chart-fill',
    table: 'issue_by_month',
    change: ({ document }) => document.querySelector('main summary')?.remove(),
  },
  {
    name: 'a number beside a withheld bar',
    rule: 'chart-figure',
    change: ({ document, value }) => {
      const mark = [...document.querySelectorAll('svg text')].find(
        ({ textContent }) => textContent === '※',
      );
      if (mark) mark.textContent = String(value);
    },
  },
  {
    name: 'a number in data-* of a withheld bar',
    rule: 'attribute',
    change: (page) => markOf(page).setAttribute('data-value', `${page.value}`),
  },
  {
    name: 'a number in the description of a chart',
    rule: 'chart-words',
    change: ({ document, name, value }) =>
      document.querySelector('svg desc')?.append(`“${name}”${value}件。`),
  },
  {
    name: 'a number in the title of a withheld bar',
    rule: 'chart-words',
    change: (page) => markOf(page).insertAdjacentHTML('beforeend', `<title>${page.value}</title>`),
  },
  {
    name: 'bars sorted by the withheld value',
    rule: 'order',
    change: ({ document }) => {
      const [first, second] = [...document.querySelectorAll('svg g[text-anchor=end] text')];
      const [above, below] = [first?.getAttribute('transform'), second?.getAttribute('transform')];
      first?.setAttribute('transform', below ?? '');
      second?.setAttribute('transform', above ?? '');
    },
  },
];
