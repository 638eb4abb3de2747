import type { Ledger } from '../ledger.ts';
import { xml } from './cell-text.ts';
import { sheetXml } from './sheet.ts';
import { STYLES } from './styles.ts';
import { type Part, pack, zip } from './zip.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook with one sheet a ledger. SheetJS reads exports well but writes neither frozen rows nor
 * styles, and holds every cell in memory; what a list needs is little enough to be written here.
 *
 * @param footer what every printed page says below
 * @returns the bytes of the xlsx file, the same for the same ledgers
 */
export async function workbookOf(ledgers: readonly Ledger[], footer: string): Promise<Buffer> {
  const sheets: Part[] = [];
  const ranges: string[] = [];
  for (const [at, ledger] of ledgers.entries()) {
    const { pieces, range } = sheetXml(ledger, footer);
    sheets.push(await pack(`xl/worksheets/sheet${at + 1}.xml`, pieces));
    ranges.push(range());
  }
  const names = ledgers.map(({ title }) => title);
  return zip([
    await pack('[Content_Types].xml', [HEAD, types(names.length)]),
    await pack('_rels/.rels', [HEAD, relations([['officeDocument', 'xl/workbook.xml']])]),
    await pack('xl/workbook.xml', [HEAD, workbook(names, ranges)]),
    await pack('xl/_rels/workbook.xml.rels', [HEAD, relations(targets(names.length))]),
    await pack('xl/styles.xml', [HEAD, STYLES]),
    ...sheets,
  ]);
}

function targets(sheets: number): [string, string][] {
  const each = Array.from({ length: sheets }, (_, at): [string, string] => [
    'worksheet',
    `worksheets/sheet${at + 1}.xml`,
  ]);
  return [...each, ['styles', 'styles.xml']];
}

function relations(to: readonly (readonly [string, string])[]): string {
  const each = to.map(
    ([kind, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${DOCUMENT}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function types(sheets: number): string {
  const part = (name: string, kind: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${KIND}.${kind}+xml"/>`;
  const each = Array.from({ length: sheets }, (_, at) =>
    part(`worksheets/sheet${at + 1}`, 'worksheet'),
  );
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook', 'sheet.main')}${part('styles', 'styles')}${each.join('')}</Types>`;
}

/** The filters’ ranges, and the rows every printed page repeats, are names of the workbook. */
function workbook(names: readonly string[], ranges: readonly string[]): string {
  const sheets = names.map(
    (name, at) => `<sheet name="${xml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const defined = (name: string, hidden: string, refers: (at: number) => string) =>
    names.map(
      (sheet, at) =>
        `<definedName name="_xlnm.${name}" localSheetId="${at}"${hidden}>'${xml(sheet)}'!${refers(at)}</definedName>`,
    );
  const filters = defined('_FilterDatabase', ' hidden="1"', (at) =>
    absolute(ranges[at] ?? 'A1:A1'),
  );
  const titles = defined('Print_Titles', '', () => '$1:$2');
  return `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><bookViews><workbookView/></bookViews><sheets>${sheets.join('')}</sheets><definedNames>${[...filters, ...titles].join('')}</definedNames></workbook>`;
}

function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
