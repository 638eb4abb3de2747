import { expect, test } from 'vitest';
import { inspect } from '../../pipeline/guard/guard.ts';
import { placed } from '../../pipeline/guard/place.ts';

const at = (text: string) =>
  placed(inspect(text), text)
    .filter(({ kind }) => kind === 'phone')
    .map(({ line, column, start, end }) => [line, column, text.slice(start, end)]);

test('places are those of the text as it was given', () => {
  expect(at('一\r\n二😀 13800000000')).toEqual([[2, 4, '13800000000']]);
  expect(at('&#49;３8\u200b0 0**000000**')).toEqual([[1, 1, '&#49;３8\u200b0 0**000000']]);
  expect(at('甲\n\n乙：138-0000\n-0000。')).toEqual([[3, 3, '138-0000\n-0000']]);
});

test('findings carry no part of the text', () => {
  const text = '张建国先生，电话13800000000，住在科技路1号';
  const kept = JSON.stringify(placed(inspect(text), text));
  expect(kept).not.toMatch(/建国|1380|科技路/);
});
