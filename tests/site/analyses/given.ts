import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { MeasureId } from '../../../pipeline/contract/measures.ts';
import type { Policy } from '../../../pipeline/contract/policy.ts';
import {
  type Analysis,
  type Answer,
  type Source,
  sourceOf,
} from '../../../site/analyses/analysis.ts';
import { readEdition } from '../../../site/editions/read.ts';
import type { Cell, Row } from '../../../site/editions/schema.ts';
import type { Sheet } from '../../../site/figures/sheet.ts';
import { LANGS, type Lang } from '../../../site/i18n/lang.ts';

const POLICY: Policy = {
  version: 'test',
  thresholds: { province: 5, local: 10 },
  employers: 3,
  beyond_largest: 3,
  rate_base: 30,
  left_out: { cells: 0.35, records: 0.1 },
};

/** A published row. */
export const row = (keys: Row['keys'], cells: Partial<Record<MeasureId, Cell>>): Row => ({
  keys,
  cells,
});

/** An edition with these rows alone. */
export function given(tables: Record<string, Row[]>, asOf = '2017-01-17'): Source {
  return { rows: (table) => tables[table] ?? [], asOf, policy: POLICY };
}

/** What an analysis answers; a test that expects an answer fails without one. */
export function answered(analysis: Analysis, source: Source): Answer {
  const answer = analysis.answer(source);
  if (!answer) throw new Error(`${analysis.id} says nothing`);
  return answer;
}

/** Lines of a sheet as texts; ※ where a figure is withheld, — where there is none. */
export function linesOf({ lines }: Sheet): string[][] {
  return lines.map(({ head, cells }) => [
    head,
    ...cells.map((cell) => {
      if (cell.kind === 'text') return cell.text;
      if (cell.kind === 'figure') return cell.figure === null ? '※' : String(cell.figure);
      return cell.kind === 'none' ? '—' : `${cell.part}/${cell.whole}`;
    }),
  ]);
}

/** The drawing of an answer for a screen. */
export function drawing(answer: Answer, lang: Lang, width = 720): string {
  return answer.picture(lang).paint({ id: 'x', title: 'title', desc: 'desc', width });
}

/** Texts of a drawing, title and description left aside. */
export function textsIn(svg: string): string[] {
  const texts = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, inner = '']) => inner);
  return texts.map((inner) => inner.replace(/<[^>]*>/g, '').trim()).filter(Boolean);
}

const SAMPLE = 'data/sample/editions';
/** Words for a change belong to one file, and a pace is not good or bad. */
const NEVER = /undefined|null|NaN|改善|恶化|好转|上升|下降|improv|worse|better|\brose\b|\bfell\b/;

/** In every edition of the sample an analysis says, lists and draws something, or nothing at all. */
export function testSample(analysis: Analysis, from: string): void {
  test.skipIf(!existsSync(SAMPLE))(`in every edition of the sample (needs ${SAMPLE})`, () => {
    const ids = readdirSync(SAMPLE).sort();
    for (const id of ids) {
      const answer = analysis.answer(sourceOf(readEdition(SAMPLE, id)));
      expect(answer !== undefined, `edition ${id}`).toBe(id >= from);
      for (const lang of answer ? LANGS : []) expectWhole(answer as Answer, lang);
    }
  });
}

function expectWhole(answer: Answer, lang: Lang): void {
  expect(answer.sentence(lang)).toMatch(lang === 'zh' ? /。$/ : /\.$/);
  expect(answer.sentence(lang)).not.toMatch(NEVER);
  const { heads, lines } = answer.sheet(lang);
  for (const { cells } of lines) expect(cells).toHaveLength(heads.length - 1);
  for (const width of [720, 344]) {
    const svg = drawing(answer, lang, width);
    expect(svg).toContain('<svg');
    expect(svg).not.toMatch(/NaN|undefined/);
  }
}
