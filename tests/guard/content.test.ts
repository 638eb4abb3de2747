import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inspect } from '../../pipeline/guard/guard.ts';

/** All texts of the site: they name nobody, so whatever stops one is a false alarm or a printed day. */
const texts = ['content', 'data/sample/cases'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => path.join(folder, name)),
);

test('at most one false alarm in 10,000 characters of content', () => {
  let characters = 0;
  const stopped: string[] = [];
  for (const file of texts) {
    const text = readFileSync(file, 'utf8');
    characters += [...text].length;
    for (const { kind, tier } of inspect(text))
      if (tier === 'BLOCK') stopped.push(`${file} ${kind}`);
  }
  expect(characters).toBeGreaterThan(100_000);
  expect((1000 * stopped.length) / characters, stopped.join('\n')).toBeLessThanOrEqual(0.1);
  expect(stopped.filter((one) => !one.endsWith(' date'))).toEqual([]);
});

test('no text takes long, also where every pattern begins and none ends', () => {
  for (const part of [
    '1 ',
    'a.',
    '@a',
    '路公司',
    '<',
    '张三',
    '138****',
    '3月',
    '[(2016)',
    '&#',
    '_*',
  ])
    expect(seconds(part.repeat(30_000 / part.length)), part).toBeLessThan(6);
});

function seconds(text: string): number {
  const before = performance.now();
  inspect(text);
  return (performance.now() - before) / 1000;
}
