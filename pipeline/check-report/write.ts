import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../contract/failures.ts';
import { workbookOf } from './book/book.ts';
import { byChange } from './by-change.ts';
import { byColumn } from './by-column.ts';
import { byIdentity } from './by-identity.ts';
import { byRule, rowByRow } from './by-rule.ts';
import type { Found } from './found.ts';
import type { Ledger } from './ledger.ts';
import { overview } from './overview.ts';
import { pageOf } from './page/page.ts';
import { FOOTER, PRIVATE, type Tell } from './words.ts';

/** Names of the two files, the same in either language. */
export const FILES = { page: '核对报告.html', book: '核对报告.xlsx' } as const;

/**
 * Write the page and the workbook, each whole or not at all.
 *
 * @returns their paths
 * @throws Failure disk where the folder cannot be written to, or a file is open elsewhere
 */
export async function writeReport(found: Found): Promise<string[]> {
  const { folder, lang } = found.asked;
  const tell: Tell = (words) => words[lang];
  const page = pageOf(found, tell);
  const book = await workbookOf(ledgersOf(found, tell), tell(FOOTER));
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw unwritable(folder, cause);
  }
  return [write(path.join(folder, FILES.page), page), write(path.join(folder, FILES.book), book)];
}

function ledgersOf(found: Found, tell: Tell): Ledger[] {
  const { taken } = found;
  const ledgers = [
    overview(found, tell),
    byRule(found, tell),
    ...(taken
      ? [
          rowByRow(taken, tell),
          byColumn(taken, tell),
          byIdentity(taken, tell),
          byChange(taken, tell),
        ]
      : []),
  ];
  return ledgers.map((one) => ({ ...one, says: [tell(PRIVATE), ...one.says] }));
}

function write(file: string, content: string | Buffer): string {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, content, { mode: 0o600 });
    renameSync(draft, file);
    return file;
  } catch (cause) {
    rmSync(draft, { force: true });
    throw unwritable(file, cause);
  }
}

/** Staff keep the last report open in Excel, which then holds the file. */
function unwritable(file: string, cause: unknown): Failure {
  const { code = '?' } = cause as NodeJS.ErrnoException;
  return new Failure('disk', file, {
    zh: `${code}；如果正在 Excel 里开着，请先关上`,
    en: `${code}; if it is open in Excel, close it first`,
  });
}
