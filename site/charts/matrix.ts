import { dot, link, rect, text } from '@observablehq/plot';
import { STATES } from '../../pipeline/contract/states.ts';
import { key } from '../editions/schema.ts';
import { byPeriod, periodLabel } from '../figures/group.ts';
import { draw, type Frame, isNarrow } from './draw.ts';
import type { Form } from './picture.ts';

/** A mark of the matrix: a state at the middle of its square. */
interface Mark {
  state: string;
  x: number;
  y: number;
}

const GAP = 16;

/**
 * One line per forum, the newest first, one mark per item by its state, running on from column to
 * column. The states differ in shape, so that they can be told apart without colour.
 */
export const matrix: Form = (table, rows, lang) => {
  const forums = byPeriod(table, rows);
  const states = STATES.filter(({ code }) => rows.some((row) => key(row, 'state') === code));
  return {
    period: '',
    legend: states.map((state) => ({ swatch: `k-${state.code}`, label: state[lang] })),
    paint: (frame) => {
      const columns = isNarrow(frame) ? 2 : 3;
      const lines = Math.ceil(forums.length / columns);
      const width = (frame.width - GAP * (columns - 1)) / columns;
      const gutter = isNarrow(frame) ? 26 : 66;
      const most = Math.max(...forums.map(([, items]) => items.length));
      const pitch = Math.min(17, (width - gutter) / most);
      const line = Math.max(18, pitch + 4);
      const placed = forums.map(([forum, items], at) => ({
        ...{ forum, items, x: Math.floor(at / lines) * (width + GAP) },
        y: (at % lines) * line + line / 2,
      }));
      const labels = placed.map(({ forum, x, y }) => ({
        ...{ x: x + gutter - 8, y },
        label: isNarrow(frame) ? forum : periodLabel(table, forum, lang),
      }));
      const marks = placed.flatMap(({ items, x, y }) =>
        items.map(
          (row, at): Mark => ({
            ...{ state: key(row, 'state'), x: x + gutter + (at + 0.5) * pitch, y },
          }),
        ),
      );
      return paint(frame, { labels, marks, half: pitch * 0.36, height: lines * line });
    },
  };
};

function paint(
  frame: Frame,
  {
    labels,
    marks,
    half,
    height,
  }: { labels: object[]; marks: readonly Mark[]; half: number; height: number },
): string {
  const of = (...states: string[]) => marks.filter(({ state }) => states.includes(state));
  const box = {
    ...{ x1: ({ x }: Mark) => x - half, x2: ({ x }: Mark) => x + half },
    ...{ y1: ({ y }: Mark) => y - half, y2: ({ y }: Mark) => y + half },
  };
  const line = { ...box, stroke: 'var(--ink)', strokeWidth: 1.5 };
  return draw(frame, {
    ...{ height, margin: 0, r: { type: 'identity' } },
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      text(labels, { x: 'x', y: 'y', text: 'label', textAnchor: 'end', fill: 'currentColor' }),
      rect(of('closed'), { ...box, fill: 'var(--s1)' }),
      dot(of('in_progress'), {
        ...{ x: 'x', y: 'y', r: () => half, fill: 'none', stroke: 'var(--red)', strokeWidth: 2 },
      }),
      rect(of('terminated'), { ...line, fill: 'none' }),
      link(of('terminated'), line),
      rect(of('withdrawn_after'), { ...line, fill: 'none', strokeDasharray: '2 2' }),
      link(of('not_assigned'), { ...line, y1: 'y', y2: 'y' }),
    ],
  });
}
