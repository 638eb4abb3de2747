import { type Markish, type PlotOptions, text } from '@observablehq/plot';
import { type Frame, isNarrow } from './draw.ts';

/** One labelled row of a horizontal chart. */
export interface Labelled {
  key: string;
  label: string;
}

const GUTTER = 224;

/** Height, margins and scale of rows with a label: beside the bar, or above it on a phone. */
export function rowOptions(frame: Frame, rows: Labelled[]): PlotOptions {
  const narrow = isNarrow(frame);
  return {
    height: rows.length * (narrow ? 44 : 34) + 8,
    ...{ marginTop: 4, marginBottom: 4, marginRight: narrow ? 64 : 110 },
    marginLeft: narrow ? 1 : GUTTER,
    y: { domain: rows.map(({ key }) => key), axis: null, padding: 0 },
  };
}

/** The margin figures need at the right of their rows. */
export function figureRoom(frame: Frame, figures: readonly string[]): number {
  const widest = Math.max(0, ...figures.map(widthOf));
  return Math.max(isNarrow(frame) ? 64 : 110, Math.ceil(13 * widest) + 14);
}

/** Where a bar lies inside its row. */
export function barInset(frame: Frame) {
  return isNarrow(frame) ? { insetTop: 21, insetBottom: 5 } : { insetTop: 7, insetBottom: 7 };
}

/** A withheld figure is a thin ribbon over the whole width: it has no length to read. */
export function ribbon(frame: Frame) {
  return isNarrow(frame) ? { insetTop: 26, insetBottom: 10 } : { insetTop: 13, insetBottom: 13 };
}

/** How far a text must move down from the middle of its row to stand beside the bar. */
export function barShift(frame: Frame): number {
  return isNarrow(frame) ? 8 : 0;
}

/** The labels of the rows. */
export function rowLabels(frame: Frame, rows: Labelled[]): Markish {
  const narrow = isNarrow(frame);
  const room = narrow ? 60 : (GUTTER - 12) / 13;
  return text(rows, {
    ...{ y: 'key', text: ({ label }: Labelled) => wrap(label, room), fill: 'currentColor' },
    ...{ frameAnchor: 'left', lineHeight: 1.15 },
    ...(narrow ? { textAnchor: 'start', dy: -12 } : { textAnchor: 'end', dx: -10 }),
  });
}

/** Break a label into lines of at most `room` em: between Han letters, or at spaces. */
export function wrap(label: string, room: number): string {
  const pieces = label.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? [];
  const lines: string[] = [''];
  for (const piece of pieces) {
    const line = lines.at(-1) ?? '';
    const fits = line === '' || widthOf(line + piece.trimEnd()) <= room;
    if (fits || /[，、。）]/.test(piece)) lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim()).join('\n');
}

/** Width of a label in em: a Han letter is one. */
export function widthOf(label: string): number {
  return [...label].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 1 : 0.54), 0);
}
