import { z } from 'zod';
import { FAILURES } from '../contract/failures.ts';
import { examine } from '../doctor/doctor.ts';
import { STATES } from '../doctor/item.ts';
import { thisMachine } from '../doctor/machine.ts';
import { lastForum } from '../forum-rows.ts';
import { type Both, inLocale, say } from '../say.ts';
import { command } from './command.ts';
import { typed } from './example-words.ts';

const both = z.strictObject({ zh: z.string(), en: z.string() });

export const doctor = command({
  name: 'doctor',
  group: 'month',
  does: {
    zh: '检查电脑和项目文件夹，逐项说明好不好、怎么办',
    en: 'examine the machine and the folder, item by item, and say what to do',
  },
  options: {},
  examples: [{ line: 'doctor', says: { zh: '每月开始前运行', en: 'before each monthly round' } }],
  writes: { zh: '什么也不写。', en: 'Nothing.' },
  next: {
    zh: '没有 ✗ 就核对导出文件：npm run check -- --forum 14 台账.xlsx',
    en: 'Where nothing is ✗, check the export: npm run check -- --forum 14 ledger.xlsx',
  },
  result: z.strictObject({
    items: z.array(
      z.strictObject({
        check: z.string(),
        state: z.enum(['ok', 'warn', 'bad']),
        says: both,
        todo: both.optional(),
      }),
    ),
  }),
  work: async () => {
    const items = examine(thisMachine());
    for (const { state, says, todo } of items) {
      say(`${STATES[state]} ${inLocale(says)}`);
      if (todo) say(`    → ${inLocale(todo)}`);
    }
    const bad = items.find(({ state }) => state === 'bad');
    const missing = items.find(({ check, todo }) => check === 'settings' && todo);
    return {
      exit: bad ? FAILURES.runtime.exit : 0,
      result: { items },
      next: (bad ?? missing)?.todo ?? checkNewest(),
    };
  },
});

/** The settings are right, so that there is a list of forums. */
function checkNewest(): Both {
  const line = typed(`check -- --forum ${lastForum('data/forums.csv')} 台账.xlsx`);
  return { zh: `核对导出文件：${line.zh}`, en: `Check the export: ${line.en}` };
}
