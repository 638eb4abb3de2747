import * as XLSX from '@e965/xlsx';

type Cell = string | number | boolean | null | XLSX.CellObject;

export interface SheetPlan {
  name?: string;
  rows: Cell[][];
  merges?: string[];
  hidden?: boolean;
  hiddenRows?: number[];
  range?: string;
}

/** The bytes of an xlsx workbook. */
export function workbook(...sheets: SheetPlan[]): Buffer {
  return bookOf(sheets, false);
}

/** The bytes of a workbook that counts days from 1904. */
export function workbook1904(...sheets: SheetPlan[]): Buffer {
  return bookOf(sheets, true);
}

function bookOf(plans: SheetPlan[], date1904: boolean): Buffer {
  const book = XLSX.utils.book_new();
  for (const [i, plan] of plans.entries()) {
    const sheet = XLSX.utils.aoa_to_sheet(plan.rows);
    sheet['!merges'] = (plan.merges ?? []).map(XLSX.utils.decode_range);
    sheet['!rows'] = [];
    for (const row of plan.hiddenRows ?? []) sheet['!rows'][row - 1] = { hidden: true };
    if (plan.range) sheet['!ref'] = plan.range;
    XLSX.utils.book_append_sheet(book, sheet, plan.name ?? `Sheet${i + 1}`);
  }
  book.Workbook = {
    WBProps: { date1904 },
    Sheets: plans.map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })),
  };
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true });
}

/** A workbook in which the XML of one part is changed. */
export function editPart(bytes: Buffer, part: string, edit: (xml: string) => string): Buffer {
  const zip = XLSX.CFB.read(bytes, { type: 'buffer' });
  const found = XLSX.CFB.find(zip, `/${part}`);
  found.content = Buffer.from(edit(Buffer.from(found.content).toString('utf8')));
  found.size = found.content.length;
  return XLSX.CFB.write(zip, { type: 'buffer', fileType: 'zip' });
}

/** A zip of these files. */
export function zipOf(files: Record<string, string>): Buffer {
  const zip = XLSX.CFB.utils.cfb_new();
  for (const [name, text] of Object.entries(files))
    XLSX.CFB.utils.cfb_add(zip, `/${name}`, Buffer.from(text));
  return XLSX.CFB.write(zip, { type: 'buffer', fileType: 'zip' });
}
