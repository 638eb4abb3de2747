import { z } from 'zod';
import { Failure } from '../contract/failures.ts';
import { withdrawalSchema } from '../contract/withdrawal.ts';
import { alone } from '../lock.ts';
import type { Previous } from '../publish/read.ts';
import { withdraw, withdrawable } from '../publish/withdraw.ts';
import { type Both, inChinese, say } from '../say.ts';
import { askLine, isAsked } from './ask.ts';
import { command } from './command.ts';
import { typed } from './example-words.ts';
import { EDITIONS, KEY } from './options.ts';
import { listed, withdrawalWords } from './rollback-answers.ts';
import { signerOf } from './signing-key.ts';

const EXAMPLE = 'rollback -- --reason correction --note 说明原因的一句话 --by 姓名';
const TEXT = { zh: '一句话', en: 'TEXT' };

export const rollback = command({
  name: 'rollback',
  group: 'undo',
  does: {
    zh: '撤回最新的一期；它留在档案里，标明已撤回',
    en: 'withdraw the newest edition; it stays in the archive, marked as withdrawn',
  },
  options: {
    reason: {
      value: { zh: '代码', en: 'CODE' },
      says: {
        zh: `原因：${listed('zh')}`,
        en: `reason: ${listed('en')}`,
      },
    },
    note: {
      value: TEXT,
      says: { zh: '为什么撤回；会公开', en: 'why, in Chinese; it is published' },
    },
    'note-en': {
      value: TEXT,
      says: { zh: '英文说明，可以没有', en: 'why, in English, if you like' },
    },
    by: { value: { zh: '姓名', en: 'NAME' }, says: { zh: '谁撤回', en: 'who withdraws it' } },
    edition: {
      value: { zh: '期', en: 'ID' },
      says: { zh: '撤回哪一期；只能是最新的', en: 'which edition: only the newest can be' },
    },
    ...EDITIONS,
    ...KEY,
    yes: { says: { zh: '不再询问', en: 'do not ask again' } },
  },
  examples: [
    { line: 'rollback', says: { zh: '一问一答', en: 'by question and answer' } },
    { line: EXAMPLE, says: { zh: '撤回最新的一期', en: 'withdraw the newest edition' } },
  ],
  writes: {
    zh: '在那一期的文件夹里添一个 withdrawn.json；别的都不动。',
    en: 'A file withdrawn.json in the folder of that edition; nothing else is touched.',
  },
  next: {
    zh: '在系统里改正后重新导出，再发布：npm run publish（用错了文件的加 --recount）；然后重建网站：npm run build',
    en: 'Put the records right, export and publish again: npm run publish (with --recount after the wrong file); then npm run build',
  },
  result: z.strictObject({ withdrawn: withdrawalSchema.nullable(), archive: z.string() }),
  work: async ({ values }) => {
    const { editions: archive, edition, yes } = values;
    withdrawable(archive, edition);
    const said = await withdrawalWords(values, typed(EXAMPLE));
    const sign = await signerOf(archive, values.key);
    return alone(archive, async () => {
      const chosen = withdrawable(archive, edition);
      const meant = yes || (await isMeant(chosen));
      const withdrawn = meant ? withdraw(archive, chosen.id, said, sign) : null;
      say(outcome(chosen.id, meant));
      return { exit: 0, result: { withdrawn, archive }, next: meant ? nextOf(chosen) : AGAIN };
    });
  },
});

/** A person repeats the number of the forum, so that no other edition is withdrawn by mistake. */
async function isMeant({ id, manifest }: Previous): Promise<boolean> {
  const { number, as_of } = manifest.forum;
  if (!isAsked()) throw new Failure('usage', '--yes', typed(`${EXAMPLE} --yes`));
  const question = inChinese()
    ? `要撤回第 ${number} 场（${id}，截至 ${as_of}）。请再输入一次场次的数字：`
    : `This withdraws forum ${number} (${id}, as of ${as_of}). Type the forum's number again: `;
  return (await askLine(question)) === String(number);
}

function outcome(id: string, isDone: boolean): string {
  if (!isDone) return inChinese() ? '没有撤回。' : 'Nothing was withdrawn.';
  return inChinese()
    ? `已撤回 ${id}。别人可能已经下载过，所以它留在原处，写明已撤回。`
    : `${id} is withdrawn. It stays where it is, since others may have copied it.`;
}

const AGAIN = {
  zh: '要撤回就再来一次：npm run rollback',
  en: 'To withdraw it after all: npm run rollback',
};

/** What comes next: counts in print stand after the wrong file too, unless they are counted anew. */
function nextOf({ manifest }: Previous): Both {
  const again = typed(`publish -- --forum ${manifest.forum.number} 台账.xlsx`);
  return {
    zh: `1. 在系统里改正，重新导出；
2. 重新发布：${again.zh}
   用错了导出文件的，加 --recount：${again.zh} --recount
3. 重建网站：npm run build`,
    en: `1. put the records right and export them again;
2. publish again: ${again.en}
   after the wrong file, with --recount: ${again.en} --recount
3. build the site again: npm run build`,
  };
}
