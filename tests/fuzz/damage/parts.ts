import * as XLSX from '@e965/xlsx';
import type { Dice } from '../dice.ts';
import { MARK } from '../draft.ts';
import type { Damage } from './damage.ts';

/** The parts of a workbook by their paths. */
export type Parts = ReadonlyMap<string, string>;

type OfParts = Damage<Parts>;

const SHEET = /^xl\/worksheets\/sheet\d+\.xml$/;
const XML = /\.(?:xml|rels)$/;
const CELL = /<c r="[A-Z]+\d+"/g;

const isXml = (name: string) => XML.test(name);
const isSheet = (name: string) => SHEET.test(name);

/** Change the text of one part, or of all that match. */
function edit(
  parts: Parts,
  which: (name: string) => boolean,
  change: (xml: string) => string,
): Parts {
  return new Map([...parts].map(([name, xml]) => [name, which(name) ? change(xml) : xml]));
}

function one(
  parts: Parts,
  chance: Dice,
  which: (name: string) => boolean,
): (name: string) => boolean {
  const chosen = chance.pick([...parts.keys()].filter(which));
  return (name) => name === chosen;
}

const some = (chance: Dice, inSoMany: number, text: (all: string) => string) => (all: string) =>
  chance.once(inSoMany) ? text(all) : all;

/** A damage after which nobody can say how many rows there are. */
const harsh = (name: string, does: OfParts['does']): OfParts => ({
  ...{ name, mayRefuse: true, uncounted: true },
  does,
});
const inSheets = (name: string, change: (xml: string, chance: Dice) => string): OfParts =>
  harsh(name, (parts, chance) => edit(parts, isSheet, (xml) => change(xml, chance)));

/** What may be wrong with the parts of a workbook inside a zip that is whole. */
export const PART_DAMAGES: readonly OfParts[] = [
  harsh('a part cut off', (parts, chance) =>
    edit(parts, one(parts, chance, isXml), (xml) => xml.slice(0, chance.below(xml.length))),
  ),
  harsh('a part with another character', (parts, chance) =>
    edit(parts, one(parts, chance, isXml), (xml) => {
      const at = chance.below(xml.length);
      return (
        xml.slice(0, at) + chance.pick(['<', '>', '&', '"', '\0', '/', ']]>']) + xml.slice(at + 1)
      );
    }),
  ),
  harsh('a part that is empty', (parts, chance) =>
    edit(parts, one(parts, chance, isXml), () => ''),
  ),
  harsh('a part missing', (parts, chance) => {
    const gone = one(parts, chance, isXml);
    return new Map([...parts].filter(([name]) => !gone(name)));
  }),
  harsh('a part that is another one', (parts, chance) => {
    const other = parts.get(chance.pick([...parts.keys()].filter(isXml))) ?? '';
    return edit(parts, one(parts, chance, isXml), () => other);
  }),
  harsh('a part in another encoding', (parts, chance) =>
    edit(parts, one(parts, chance, isXml), (xml) =>
      Buffer.from(`\ufeff${xml}`, 'utf16le').toString('latin1'),
    ),
  ),
  harsh('entities that grow', (parts, chance) =>
    edit(parts, one(parts, chance, isXml), (xml) => {
      const lines = Array.from({ length: 30 }, (_, n) => `<!ENTITY e${n + 1} "&e${n};&e${n};">`);
      const type = `<!DOCTYPE x [<!ENTITY e0 "${MARK}"><!ENTITY f SYSTEM "file:///etc/passwd">${lines.join('')}]>`;
      return xml.replace(/(<\?xml[^>]*>)?/, `$1${type}`).replace(/<(t|v)>/g, '<$1>&e30;&f;');
    }),
  ),
  inSheets('texts that are not in the list', (xml, chance) =>
    xml.replace(
      /<v>\d+<\/v>/g,
      some(chance, 5, () => `<v>${chance.pick(['999999', '-1', 'x', '', '1e9', '0.5'])}</v>`),
    ),
  ),
  inSheets('cells of a type nobody knows', (xml, chance) =>
    xml.replace(
      / t="\w+"/g,
      some(chance, 5, () =>
        chance.pick(['', ' t="z"', ' t="n"', ' t="b"', ' t="d"', ' t="inlineStr"', ' t="str"']),
      ),
    ),
  ),
  inSheets('cells at other places', (xml, chance) =>
    xml.replace(
      CELL,
      some(
        chance,
        9,
        () => `<c r="${chance.pick(['A9', 'A0', 'XFE1', '1A', 'ZZZZ9', 'B99', ''])}"`,
      ),
    ),
  ),
  inSheets('a cell far to the right and below', (xml) =>
    xml.replace(
      '</sheetData>',
      `<row r="1048576"><c r="XFD1048576" t="str"><v>${MARK}</v></c></row></sheetData>`,
    ),
  ),
  inSheets('a cell beyond the sheet', (xml) =>
    xml.replace(
      '</sheetData>',
      `<row r="99999999"><c r="ZZZZZZ99999999" t="str"><v>${MARK}</v></c></row></sheetData>`,
    ),
  ),
  inSheets('rows in another order', (xml) => {
    const rows = xml.match(/<row [\s\S]*?<\/row>/g) ?? [];
    return xml.replace(
      /<sheetData>[\s\S]*<\/sheetData>/,
      () => `<sheetData>${rows.reverse().join('')}</sheetData>`,
    );
  }),
  inSheets('rows without numbers', (xml) =>
    xml.replace(/<row r="\d+"/g, '<row').replace(CELL, '<c'),
  ),
  inSheets('styles that are not there', (xml, chance) =>
    xml.replace(
      CELL,
      some(chance, 5, (all) => `${all} s="${chance.pick(['99', '-1', 'x', ''])}"`),
    ),
  ),
  inSheets('tags within tags', (xml) =>
    xml.replace('<sheetData>', `${'<ext>'.repeat(50_000)}${'</ext>'.repeat(50_000)}<sheetData>`),
  ),
  inSheets('merged ranges that are none', (xml, chance) =>
    xml.replace(
      '</sheetData>',
      `</sheetData><mergeCells><mergeCell ref="${chance.pick(['A', 'A2:', 'C5:A1', 'A2:XFD9999999', ''])}"/></mergeCells>`,
    ),
  ),
  {
    name: 'a size that is not its own',
    does: (parts, chance) =>
      edit(parts, isSheet, (xml) =>
        xml.replace(
          /<dimension ref="[^"]*"\/>/,
          `<dimension ref="${chance.pick(['A1:XFD1048576', 'A1', 'B7:C9', 'A1:ZZZ9999999', ''])}"/>`,
        ),
      ),
  },
  {
    name: 'sheets named like paths',
    does: (parts) =>
      edit(
        parts,
        (name) => name === 'xl/workbook.xml',
        (xml) => xml.replace(/<sheet name="[^"]*"/g, '<sheet name="../../../etc/[x]:*?"'),
      ),
  },
  {
    name: 'further parts that nobody reads',
    does: (parts) => new Map([...parts, ['xl/media/../../evil.txt', MARK], ['/etc/passwd', MARK]]),
  },
];

/** Take a workbook apart. */
export function partsOf(bytes: Buffer): Parts {
  const { FullPaths, FileIndex } = XLSX.CFB.read(bytes, { type: 'buffer' });
  const named = (FullPaths as string[]).map((full, at) => [
    full.replace(/^Root Entry\//, ''),
    Buffer.from(FileIndex[at].content ?? '').toString('utf8'),
  ]);
  return new Map(named.filter(([name = '']) => name && !name.endsWith('/')) as [string, string][]);
}

/** The zip of these parts. */
export function zipped(parts: Parts): Buffer {
  const zip = XLSX.CFB.utils.cfb_new();
  for (const [name, text] of parts) XLSX.CFB.utils.cfb_add(zip, `/${name}`, Buffer.from(text));
  return XLSX.CFB.write(zip, { type: 'buffer', fileType: 'zip', compression: true });
}
