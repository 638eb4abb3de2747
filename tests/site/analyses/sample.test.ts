import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateSample } from '../../../data/sample/generate.ts';
import { publishForums } from '../../../pipeline/pipeline.ts';
import { sampleOrder } from '../../../pipeline/sample-order.ts';
import { openWorld } from '../../../pipeline/world.ts';
import { ANALYSES } from '../../../site/analyses/analyses.ts';
import { type Analysis, type Answer, sourceOf } from '../../../site/analyses/analysis.ts';
import { loadEditions } from '../../../site/editions/load.ts';
import type { Edition } from '../../../site/editions/schema.ts';
import { LANGS, type Lang } from '../../../site/i18n/lang.ts';
import { naiveMedianWords } from '../../../site/methods/naive-median-words.ts';
import { drawing, linesOf } from './given.ts';

/** The first edition each analysis has enough for. */
const FIRST: Record<string, string> = {
  'closing-curve': '001',
  cohorts: '004',
  'time-by-mode': '002',
  'time-by-issue': '013',
  'city-funnel': '013',
  'city-standardised': '013',
  'city-time': '013',
  'control-received': '013',
  'control-assigned': '012',
  'control-closed': '015',
  changes: '013',
  stock: '001',
  'open-ages': '001',
  'early-issues': '006',
  'early-regions': '020',
  'early-cities': '013',
  plausibility: '001',
  'barometer-issues': '016',
  'barometer-shares': '016',
  'barometer-regions': '016',
  'issue-months': '001',
};
/** What no sentence may hold: a figure that is none, a gap left open, a stop too many. */
const NEVER = /undefined|null|NaN|Infinity| {2}|，，|。，|\.\./;

const folder = mkdtempSync(path.join(tmpdir(), 'analyses-'));
let editions: Edition[];

beforeAll(async () => {
  const [exported, archive] = [path.join(folder, 'export'), path.join(folder, 'editions')];
  generateSample(exported);
  const world = await openWorld();
  await publishForums(world, sampleOrder(exported, archive));
  await world.close();
  editions = loadEditions(archive);
  expect(readdirSync(archive)).toHaveLength(38);
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true }));

const answerOf = (analysis: Analysis, id: string) => {
  const edition = editions.find((one) => one.id === id) as Edition;
  return analysis.answer(sourceOf(edition));
};

describe.each(ANALYSES)('$id', (analysis) => {
  test('says, lists and draws something in every edition from its first on', () => {
    for (const { id } of editions) {
      const answer = answerOf(analysis, id);
      expect(answer !== undefined, id).toBe(id >= (FIRST[analysis.id] ?? ''));
      for (const lang of answer ? LANGS : []) expectWhole(answer as Answer, lang, id);
    }
  });
});

function expectWhole(answer: Answer, lang: Lang, id: string): void {
  const said = answer.sentence(lang);
  expect(said, id).toMatch(lang === 'zh' ? /。$/ : /\.$/);
  expect(said, id).not.toMatch(NEVER);
  const sheet = answer.sheet(lang);
  for (const line of linesOf(sheet)) {
    expect(line, id).toHaveLength(sheet.heads.length);
    expect(line.join(), id).not.toMatch(NEVER);
  }
  for (const width of [720, 344]) {
    const svg = drawing(answer, lang, width);
    expect(svg, id).toContain('<svg');
    expect(svg, id).not.toMatch(/NaN|undefined/);
  }
}

test('what the newest edition shows beyond chance', () => {
  const notable = ANALYSES.filter((one) => answerOf(one, '038')?.notable).map(({ id }) => id);
  expect(notable).toEqual([
    'time-by-mode',
    'time-by-issue',
    'control-received',
    'control-assigned',
    'early-issues',
    'plausibility',
  ]);
});

test('the median of closed matters alone is worded wherever there is a median', () => {
  const said = editions.map((edition) =>
    LANGS.map((lang) => naiveMedianWords(sourceOf(edition), lang)),
  );
  expect(said.flat().filter((words) => NEVER.test(words ?? ''))).toEqual([]);
  expect(said.filter(([zh, en]) => zh && en).length).toBeGreaterThan(30);
});
