import { NONE } from '../../pipeline/contract/edition.ts';
import { analysisOf } from '../analyses/analyses.ts';
import { answerFrom } from '../analyses/analysis.ts';
import type { Edition } from '../editions/schema.ts';
import { grouped } from '../figures/number.ts';
import type { Sheet, SheetCell } from '../figures/sheet.ts';
import { type Archive, listOf } from '../lists/lists.ts';
import { isOfSeveral, statement } from '../sentences/statements.ts';
import { allowedPercents } from './allowed.ts';
import type { Difference } from './difference.ts';
import { type Find, figureAt, lineTexts, rateAt } from './figures.ts';
import { type PageRead, plain } from './page.ts';
import { type Context, fractionText } from './rate-text.ts';

/** How much was compared, and what differs. */
export interface Compared {
  sentences: number;
  rates: number;
  figures: number;
  lines: number;
  differences: Difference[];
}

type Found = Omit<Difference, 'page'>;

/**
 * Hold everything a page states of its edition to what the edition’s tables give; what it states of
 * several, where the others are there too.
 */
export function comparePage(
  page: string,
  read: PageRead,
  { edition, find, archive }: { edition: Edition; find: Find; archive: Archive | undefined },
): Compared {
  const { lang } = read;
  const context = { base: edition.manifest.policy.rate_base, lang };
  const said = read.said
    .filter(({ at }) => archive || !isOfSeveral(at))
    .map(({ at, text }) => differs(at, text, sentenceOf(edition, at, lang, archive)));
  const rates = read.rates.map((one) => differs(one.at, one.text, rateAt(find, one, context)));
  const figures = read.figures.map((one) => differs(one.at, one.text, figureAt(find, one)));
  const lines = read.lines.map(({ at, cells, columns }) => {
    const found = find(at);
    return differs(at, joined(cells) ?? '', found && joined(lineTexts(found, context, columns)));
  });
  const sheets = read.analyses.flatMap(({ id, lines: shown }) => {
    const analysis = analysisOf(id);
    const answer = analysis && answerFrom(edition, analysis);
    return linesDiffer(id, shown, sheetTexts(answer?.sheet(lang), context));
  });
  const lists = read.lists.flatMap(({ name, lines: shown }) => {
    if (!archive) return [];
    const given = listOf(name, edition, archive, lang) ?? [];
    return linesDiffer(name, shown, Array.isArray(given) ? given : sheetTexts(given, context));
  });
  const loose = percentsWithoutSource(read, edition);
  const all = [...said, ...rates, ...figures, ...lines, ...sheets, ...lists, ...loose];
  return {
    ...{
      sentences: said.length,
      rates: rates.length,
      figures: figures.length,
      lines: lines.length + sheets.length + lists.length,
    },
    differences: all.flatMap((found) => (found ? [{ page, ...found }] : [])),
  };
}

/** Every line of a table, shown or given, held to its counterpart. */
function linesDiffer(name: string, shown: string[][], given: string[][]): (Found | undefined)[] {
  return Array.from({ length: Math.max(shown.length, given.length) }, (_, at) =>
    differs(`${name}, line ${at + 1}`, joined(shown[at]) ?? '', joined(given[at])),
  );
}

/** Cells of a line as one text. */
function joined(cells: readonly string[] | undefined): string | undefined {
  return cells?.join(' | ');
}

function differs(at: string, shown: string, given: string | undefined): Found | undefined {
  return given !== undefined && plain(given) === plain(shown) ? undefined : { at, shown, given };
}

function sentenceOf(
  edition: Edition,
  name: string,
  lang: PageRead['lang'],
  archive: Archive | undefined,
): string | undefined {
  try {
    return statement(edition, name, lang, archive);
  } catch {
    return undefined;
  }
}

/** Texts of a table, as its page should print them. */
function sheetTexts(sheet: Sheet | undefined, context: Context): string[][] {
  const lines = sheet?.lines ?? [];
  return lines.map(({ head, cells }) =>
    [head, ...cells.map((cell) => cellText(cell, context))].map(plain),
  );
}

function cellText(cell: SheetCell, context: Context): string {
  if (cell.kind === 'text') return cell.text;
  if (cell.kind === 'rate') return fractionText(cell.part, cell.whole, context);
  return cell.kind === 'figure' ? grouped(cell.figure) : NONE;
}

/** Percentages on the page that belong to no sentence, rate or table that names its source. */
function percentsWithoutSource({ rest }: PageRead, edition: Edition): Found[] {
  const allowed = allowedPercents(edition);
  const found = rest.flatMap(
    (text) => text.match(/[\d.]+\s?%|[\d.]+\s?(?:个百分点|percentage points)/g) ?? [],
  );
  return found
    .filter((text) => !allowed.has(text))
    .map((shown) => ({ at: 'text', shown, given: undefined }));
}
