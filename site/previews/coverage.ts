import type { Corner } from './outlines.ts';

/** How much of each pixel a shape covers, 0..1, in a box of its own. */
export interface Coverage {
  width: number;
  height: number;
  /** Row by row from the top. */
  pixels: Float32Array;
}

/**
 * Area of shapes in each pixel of a box, exactly. Every edge adds the area to its right, so that the
 * sum along a row is what is covered; where shapes overlap, once is enough.
 *
 * @param shapes closed, in pixels, y downwards, inside the box
 */
export function coverageOf(
  shapes: readonly (readonly Corner[])[],
  width: number,
  height: number,
): Coverage {
  // an edge reaches one pixel beyond its own
  const stride = width + 2;
  const areas = new Float32Array(stride * height);
  for (const shape of shapes)
    for (const [at, corner] of shape.entries())
      addEdge(areas, stride, corner, shape[(at + 1) % shape.length] ?? corner);
  const pixels = new Float32Array(width * height);
  for (let y = 0; y < height; y += 1) {
    let sum = 0;
    for (let x = 0; x < width; x += 1) {
      sum += areas[y * stride + x] ?? 0;
      pixels[y * width + x] = Math.min(1, Math.abs(sum));
    }
  }
  return { width, height, pixels };
}

function addEdge(areas: Float32Array, stride: number, from: Corner, to: Corner): void {
  if (from[1] === to[1]) return;
  const sign = from[1] < to[1] ? 1 : -1;
  const [[topX, top], [bottomX, bottom]] = sign > 0 ? [from, to] : [to, from];
  const slope = (bottomX - topX) / (bottom - top);
  for (let row = Math.floor(top); row < bottom; row += 1) {
    const [begin, end] = [Math.max(row, top), Math.min(row + 1, bottom)];
    const [x, next] = [topX + (begin - top) * slope, topX + (end - top) * slope];
    const height = sign * (end - begin);
    addPiece(areas, row * stride, Math.min(x, next), Math.max(x, next), height);
  }
}

/** The area to the right of an edge within one row, from `left` to `right`. */
function addPiece(
  areas: Float32Array,
  row: number,
  left: number,
  right: number,
  height: number,
): void {
  const [first, last] = [Math.floor(left), Math.floor(right)];
  let before = 0;
  for (let x = first; x <= last; x += 1) {
    // what is covered of this pixel: full to the right of the edge, in part under it
    const covered = right > left ? share(left, right, x) : x + 1 - left;
    add(areas, row + x, height * (covered - before));
    before = covered;
  }
  add(areas, row + last + 1, height * (1 - before));
}

/** Mean share of pixel `x` to the right of an edge that runs evenly from `left` to `right`. */
function share(left: number, right: number, x: number): number {
  const over = (end: number) => {
    const [from, to] = [Math.max(left, x), Math.min(right, end)];
    return to > from ? (to - from) * (x + 1 - (from + to) / 2) : 0;
  };
  const passed = Math.max(0, Math.min(right, x) - left);
  return (passed + over(x + 1)) / (right - left);
}

function add(areas: Float32Array, at: number, area: number): void {
  areas[at] = (areas[at] ?? 0) + area;
}
