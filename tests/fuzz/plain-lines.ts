import type { Source } from '../../pipeline/contract/source.ts';
import { unseen } from './draft.ts';

/**
 * Numbers of the rows that hold something, for a text table without quotes: there every line is a
 * row. Null for any other file.
 */
export function plainLines(bytes: Buffer, source: Source): number[] | null {
  if (source.format !== 'csv') return null;
  const text = decoded(bytes, source.encoding);
  if (text.includes('"')) return null;
  const separator = /^\ufeff?sep=(.)\r?(?:\n|$)/i.exec(text)?.[1];
  const lines = text.split(/\r\n|\n|\r/).slice(separator === undefined ? 0 : 1);
  return lines.flatMap((line, at) => {
    const cells = line.split(separator ?? /[,;\t]/);
    return at + 1 < source.firstRow || cells.every(unseen) ? [] : [at + 1];
  });
}

function decoded(bytes: Buffer, encoding: Source['encoding']): string {
  const wide = bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  return new TextDecoder(encoding ?? wide, { ignoreBOM: true }).decode(bytes);
}
