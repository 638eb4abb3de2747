import { NONE } from '../../pipeline/contract/edition.ts';
import { analysisOf } from '../analyses/analyses.ts';
import { answerFrom } from '../analyses/analysis.ts';
import type { Edition } from '../editions/schema.ts';
import { grouped } from '../figures/number.ts';
import type { Sheet, SheetCell } from '../figures/sheet.ts';
import { type Archive, listOf } from '../lists/lists.ts';
import { isOfSeveral, statement } from '../sentences/statements.ts';
import type { Difference } from './difference.ts';
import { type Find, figureAt, lineTexts, rateAt } from './figures.ts';
import { looseNumbers } from './loose.ts';
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

/** What a page is held to. */
interface Given {
  edition: Edition;
  find: Find;
  /** Finds rows of any edition that is looked at, by its number. */
  findIn: (edition: string) => Find | undefined;
  archive: Archive | undefined;
}

/**
 * Hold everything a page states of its edition to what the edition’s tables give; what it states of
 * several, where the others are there too.
 */
export function comparePage(
  page: string,
  read: PageRead,
  { edition, find, findIn, archive }: Given,
): Compared {
  const { lang } = read;
  const context = { base: edition.manifest.policy.rate_base, lang };
  const said = read.said
    .filter(({ at }) => archive || !isOfSeveral(at))
    .map(({ at, text }) => differs(at, text, sentenceOf(edition, at, lang, archive)));
  // a figure kept at another edition is passed over where only some editions are looked at
  const known = ({ of }: { of: string | undefined }) => archive || !of || findIn(of) !== undefined;
  const findFor = ({ of }: { of: string | undefined }): Find =>
    of ? (findIn(of) ?? (() => undefined)) : find;
  const rates = read.rates
    .filter(known)
    .map((one) => differs(one.at, one.text, rateAt(findFor(one), one, context)));
  const figures = read.figures
    .filter(known)
    .map((one) => differs(one.at, one.text, figureAt(findFor(one), one)));
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
  const loose = looseNumbers(read.rest, edition);
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
