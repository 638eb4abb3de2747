/** Styles of the workbook’s cells, by their place in the list below. */
export const STYLE = { text: 0, head: 1, note: 2, count: 3, share: 4 } as const;

const FONT = '<sz val="10"/><name val="Microsoft YaHei"/><family val="2"/>';
const ALIGN = '<alignment vertical="top" wrapText="1"/>';
const INK = '<color rgb="FF1E1B17"/>';
const RED = '<color rgb="FFA3301C"/>';

function cell(id: number, { font = 0, fill = 0, border = 0, align = ALIGN } = {}): string {
  return `<xf numFmtId="${id}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${align}</xf>`;
}

/** Old versions of Excel show a text of more than 255 characters as ### where it is formatted so. */
const TEXT = 49;
const GENERAL = 0;
const GROUPED = 3;
const PERCENT = 10;

/** The part `xl/styles.xml`: plain cells, a shaded header, the note above it, numbers. */
export const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="3"><font>${FONT.replace('<name', `${INK}<name`)}</font><font><b/>${FONT.replace('<name', `${INK}<name`)}</font><font>${FONT.replace('<name', `${RED}<name`)}</font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF3EFE5"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FF5D574C"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5">${[
  cell(TEXT),
  cell(TEXT, { font: 1, fill: 2, border: 1 }),
  cell(GENERAL, { font: 2, align: '<alignment vertical="top"/>' }),
  cell(GROUPED),
  cell(PERCENT),
].join(
  '',
)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
