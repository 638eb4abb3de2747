import iconv from 'iconv-lite';
import type { TextDraft } from '../damage/text.ts';
import type { Draft } from '../draft.ts';

/** A table as the lines of a text file. */
export function textDraft(
  { above, header, body }: Draft,
  how: Pick<TextDraft, 'delimiter' | 'encoding' | 'mark'>,
): TextDraft {
  const rows = [...above, header, ...body];
  return { rows, quoteAll: false, end: () => '\n', after: [], otherFrom: null, ...how };
}

/** The bytes of a text table. */
export function textBytes(it: TextDraft): Buffer {
  const lines = it.rows.map(
    (row, at) => row.map((cell) => written(cell, it)).join(it.delimiter) + it.end(at),
  );
  const text = it.after.reduce((now, change) => change(now), lines.join(''));
  const seam = it.otherFrom === null ? text.length : Math.floor((text.length * it.otherFrom) / 100);
  const other = it.encoding === 'gb18030' ? 'utf8' : 'gb18030';
  return Buffer.concat([
    mark(it),
    iconv.encode(text.slice(0, seam), it.encoding),
    iconv.encode(text.slice(seam), other),
  ]);
}

function written(cell: string | null, { delimiter, quoteAll }: TextDraft): string {
  const text = Buffer.from(cell ?? '', 'utf8').toString('utf8');
  const must = quoteAll || text.includes(delimiter) || /["\r\n]/.test(text);
  return must ? `"${text.replaceAll('"', '""')}"` : text;
}

const MARK_BYTES = {
  utf8: [0xef, 0xbb, 0xbf],
  utf16le: [0xff, 0xfe],
  utf16be: [0xfe, 0xff],
  gb18030: [0x84, 0x31, 0x95, 0x33],
} as const;

function mark({ encoding, mark }: TextDraft): Buffer {
  if (mark === 'none') return Buffer.alloc(0);
  if (mark === 'right') return Buffer.from(MARK_BYTES[encoding]);
  return Buffer.from(MARK_BYTES[encoding === 'utf16le' ? 'utf8' : 'utf16le']);
}
