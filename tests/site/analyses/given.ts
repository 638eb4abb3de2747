import type { MeasureId } from '../../../pipeline/contract/measures.ts';
import type { Policy } from '../../../pipeline/contract/policy.ts';
import type { Analysis, Answer, Source } from '../../../site/analyses/analysis.ts';
import type { Cell, Row } from '../../../site/editions/schema.ts';
import type { Sheet } from '../../../site/figures/sheet.ts';
import type { Lang } from '../../../site/i18n/lang.ts';

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
      if (cell.kind === 'none') return '—';
      return cell.part === null || cell.whole === null ? '※' : `${cell.part}/${cell.whole}`;
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

/** The same by the heads of the lines. */
export function byHead(sheet: Sheet): Record<string, string[]> {
  return Object.fromEntries(linesOf(sheet).map(([head = '', ...cells]) => [head, cells]));
}
