import { expect, test } from 'vitest';
import { piecesOf } from '../../../site/sentences/pieces.ts';

const wholeIn = (sentence: string) =>
  piecesOf(sentence)
    .filter(({ whole }) => whole)
    .map(({ text }) => text);

test.each([
  ['办结率90.8%（95%区间90.0～91.5%）。', ['90.0～91.5%']],
  ['a change of −6.3 points (95% limits −14.8–+2.3), 33–47 days', ['−14.8–+2.3', '33–47']],
  ['领导批办，12,351～13,000件；1～2件', ['12,351～13,000', '1～2']],
  ['limits −15.4% to +41.5%', []],
  ['', []],
])('ranges of “%s” stay whole, and nothing is lost', (sentence, ranges) => {
  expect(wholeIn(sentence)).toEqual(ranges);
  expect(
    piecesOf(sentence)
      .map(({ text }) => text)
      .join(''),
  ).toBe(sentence);
});
