import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Withdrawal } from '../../pipeline/contract/withdrawal.ts';

/** The forum of the sample that is published twice: first from an export that broke off. */
export const BROKEN_OFF = 25;

/** Where the export broke off: before this appeal, in the file of its year. */
const FILE = 'appeals-2015.csv';
const FIRST_MISSING = '201511000200';
/** Whole files of the export that were there. */
const BEFORE = 'appeals-2013-2014.csv';

/** Who withdrew what came of it, when and why; all of it is invented. */
export const WITHDRAWN_AS: Omit<Withdrawal, 'edition' | 'manifest_sha256'> = {
  at: '2015-12-24',
  by: '示例经办人',
  reason: 'correction',
  note_zh: '示例：导出到一半中断，2015年11月中旬以后收到的诉求没有导出来，件数偏少。',
  note_en:
    'Sample: the export broke off, so that appeals received from the middle of November 2015 on were missing and counts were too small.',
};

/**
 * Write the export as it came the first time for that forum: the file of the year ends within its
 * last month.
 *
 * @param exported folder into which `generateSample` wrote
 */
export function writeBrokenOff(exported: string, outDir: string): void {
  mkdirSync(outDir, { recursive: true });
  for (const name of [BEFORE, 'forums.csv'])
    writeFileSync(path.join(outDir, name), readFileSync(path.join(exported, name)));
  const whole = readFileSync(path.join(exported, FILE));
  // rows stand in the order they came in; digits are one byte each in the encoding of the file
  const end = whole.indexOf(`\n${FIRST_MISSING},`);
  writeFileSync(path.join(outDir, FILE), whole.subarray(0, end + 1));
}
