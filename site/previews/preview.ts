import { paintBeside } from './beside.ts';
import { blank, fill, write } from './canvas.ts';
import { widthOf } from './glyphs.ts';
import { BAND, FOLDS, HAIRLINE } from './layout.ts';
import { paintMiddle } from './middle.ts';
import { png } from './png.ts';
import { HEIGHT, WIDTH } from './size.ts';
import { paintSpine } from './spine.ts';
import { type Preview, wordsOf } from './words.ts';

/** The picture of a page for previews of its link: a PNG of 1200 × 630. */
export function previewOf(preview: Preview): Uint8Array<ArrayBuffer> {
  const canvas = blank();
  const top = preview.sample ? BAND : 0;
  for (const x of FOLDS) fill(canvas, { x, y: top, width: HAIRLINE, height: HEIGHT - top }, 'line');
  if (preview.sample) {
    const type = { size: 28, weight: 600 } as const;
    const x = (WIDTH - widthOf(preview.sample, type)) / 2;
    fill(canvas, { x: 0, y: 0, width: WIDTH, height: BAND }, 'ink');
    write(canvas, preview.sample, type, { x, y: 36, colour: 'ink', cutOut: true });
  }
  paintSpine(canvas, preview, top);
  const line = paintMiddle(canvas, preview, top);
  paintBeside(canvas, preview, top, line);
  return png(canvas, wordsOf(preview));
}
