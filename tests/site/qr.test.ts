import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { codeOf } from '../../site/print/qr.ts';

test('the path covers exactly the dark modules, inside a margin of four', () => {
  const url = 'https://example.org/en/forums/014/';
  const { size, path } = codeOf(url);
  const { data } = encode(url, { ecc: 'M', border: 0 });
  const drawn = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    drawn[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
  expect(size).toBe(data.length + 8);
  expect(drawn.slice(4, -4).map((line) => line.slice(4, -4))).toEqual(data);
  expect(drawn.flat().filter(Boolean)).toHaveLength(data.flat().filter(Boolean).length);
});
