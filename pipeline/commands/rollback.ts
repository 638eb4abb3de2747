import { z } from 'zod';
import { Failure } from '../contract/failures.ts';
import {
  REVISION_REASON_CODES,
  REVISION_REASONS,
  type RevisionReason,
} from '../contract/revision-reasons.ts';
import { type Withdrawal, withdrawalSchema } from '../contract/withdrawal.ts';
import { demandSafe } from '../guard/stopped.ts';
import { alone } from '../lock.ts';
import type { Previous } from '../publish/read.ts';
import { type Said, withdraw, withdrawable } from '../publish/withdraw.ts';
import { inChinese, say } from '../say.ts';
import { askLine, isAsked } from './ask.ts';
import { command } from './command.ts';
import { typed } from './example-words.ts';
import { EDITIONS, KEY } from './options.ts';
import { signerOf } from './signing-key.ts';
import { today } from './today.ts';

const EXAMPLE = 'rollback -- --reason correction --note 说明原因的一句话 --by 姓名';
const reasons = (lang: 'zh' | 'en') =>
  REVISION_REASON_CODES.map((code) => `${code} (${REVISION_REASONS[code][lang]})`);
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
        zh: `原因：${reasons('zh').join('、')}`,
        en: `reason: ${reasons('en').join(', ')}`,
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
  examples: [{ line: EXAMPLE, says: { zh: '撤回最新的一期', en: 'withdraw the newest edition' } }],
  writes: {
    zh: '在那一期的文件夹里添一个 withdrawn.json；别的都不动。',
    en: 'A file withdrawn.json in the folder of that edition; nothing else is touched.',
  },
  next: {
    zh: '在系统里改正后重新导出，再发布：npm run publish；然后重建网站：npm run build',
    en: 'Put the records right, export and publish again: npm run publish; then npm run build',
  },
  result: z.strictObject({ withdrawn: withdrawalSchema.nullable(), archive: z.string() }),
  work: async ({ values }) => {
    const { editions: archive, edition, yes } = values;
    const said = read(values);
    demandSafeWords(said);
    const sign = await signerOf(archive, values.key);
    return alone(archive, async () => {
      const chosen = withdrawable(archive, edition);
      const meant = yes || (await isMeant(chosen));
      const withdrawn = meant ? withdraw(archive, chosen.id, said, sign) : null;
      if (withdrawn) tell(withdrawn, chosen);
      else say(inChinese() ? '没有撤回。' : 'Nothing was withdrawn.');
      return { exit: 0, result: { withdrawn, archive } };
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

/** What is published of a withdrawal is held to the guard; who works for the union is public. */
function demandSafeWords({ note_zh, note_en, by }: Said): void {
  const place = (name: string) => ({ zh: name, en: name });
  demandSafe(note_zh, place('--note'));
  demandSafe(note_en, place('--note-en'));
  demandSafe(by, place('--by'), { skip: ['person', 'employer'] });
}

function tell({ edition }: Withdrawal, { manifest }: Previous): void {
  const { number } = manifest.forum;
  say(
    inChinese()
      ? `已撤回 ${edition}。别人可能已经下载过，所以它留在原处，写明已撤回。接下来：
  1. 在系统里改正，重新导出；
  2. 重新发布：npm run publish -- --forum ${number} 台账.xlsx
  3. 重建网站：npm run build`
      : `${edition} is withdrawn. It stays where it is, since others may have copied it. Next:
  1. put the records right and export them again;
  2. publish again: npm run publish -- --forum ${number} FILE
  3. build the site again: npm run build`,
  );
}

interface Asked {
  reason?: string | undefined;
  note?: string | undefined;
  'note-en'?: string | undefined;
  by?: string | undefined;
}

/** @throws Failure usage naming the option that is missing */
function read({ reason = '', note = '', 'note-en': english = '', by = '' }: Asked): Said {
  const missing = (option: string) => new Failure('usage', option, typed(EXAMPLE));
  if (!isReason(reason)) throw missing(`--reason ${REVISION_REASON_CODES.join(' | ')}`);
  if (note.trim().length < 4) throw missing('--note');
  if (by.trim().length < 2) throw missing('--by');
  return { at: today(), by: by.trim(), reason, note_zh: note.trim(), note_en: english.trim() };
}

function isReason(text: string): text is RevisionReason {
  return REVISION_REASON_CODES.some((code) => code === text);
}
