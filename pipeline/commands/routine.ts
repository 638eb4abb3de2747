import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Failure } from '../contract/failures.ts';
import { inChinese, say } from '../say.ts';
import { command } from './command.ts';
import { routineLines, routinePage } from './routine-page.ts';

/** The monthly routine, for the staff: in Chinese alone. */
export const ROUTINE = 'content/operators/monthly.zh.md';

export const routine = command({
  name: 'routine',
  group: 'month',
  does: {
    zh: '每月要做的，一页写完；也可以打印',
    en: 'what to do each month, on one page, in Chinese; it can be printed',
  },
  options: {
    page: {
      ...{ value: { zh: '文件', en: 'FILE' }, path: true },
      says: {
        zh: '写成一个网页，用浏览器打开打印，正好一张 A4；已有的不覆盖',
        en: 'write it as a web page to print from a browser, one sheet of A4; never overwritten',
      },
    },
  },
  examples: [
    { line: 'routine', says: { zh: '看一遍', en: 'read it' } },
    { line: 'routine -- --page 每月公布.html', says: { zh: '写成网页来打印', en: 'to print it' } },
  ],
  writes: { zh: '不写 --page 就什么也不写。', en: 'Nothing without --page.' },
  next: { zh: '先检查一遍：npm run doctor', en: 'Look things over first: npm run doctor' },
  result: z.strictObject({ text: z.string(), page: z.string().nullable() }),
  work: async ({ values: { page = null } }) => {
    const text = readFileSync(ROUTINE, 'utf8');
    if (page === null) say(routineLines(text));
    else write(page, routinePage(text));
    return { exit: 0, result: { text, page } };
  },
});

function write(file: string, page: string): void {
  if (existsSync(file)) throw new Failure('file_exists', path.basename(file));
  writeFileSync(file, page, { flag: 'wx' });
  say(
    inChinese()
      ? `写好了 ${file}。用浏览器打开，打印。`
      : `Written: ${file}. Print it from a browser.`,
  );
}
