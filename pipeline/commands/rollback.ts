import path from 'node:path';
import { parseArgs } from 'node:util';
import { Failure } from '../contract/failures.ts';
import {
  REVISION_REASON_CODES,
  REVISION_REASONS,
  type RevisionReason,
} from '../contract/revision-reasons.ts';
import type { Withdrawal } from '../contract/withdrawal.ts';
import { demandSafe } from '../guard/stopped.ts';
import { alone } from '../lock.ts';
import type { Previous } from '../publish/read.ts';
import { type Said, withdraw, withdrawable } from '../publish/withdraw.ts';
import { inChinese, say } from '../say.ts';
import { askLine, isAsked } from './ask.ts';
import type { Command } from './commands.ts';
import { fromHere } from './options.ts';
import { signerOf } from './signing-key.ts';
import { today } from './today.ts';

const EXAMPLE = 'npm run rollback -- --reason correction --note "更正了一批重复登记" --by 姓名';

export const rollback: Command = {
  help: `rollback  撤回最新的一期；它留在档案里，标明已撤回 / withdraw the newest edition; it stays in the archive, marked as withdrawn
  ${EXAMPLE}
  --reason CODE    原因 / reason: ${REVISION_REASON_CODES.map((code) => `${code} ${REVISION_REASONS[code].zh}`).join('、')}
  --note TEXT      为什么，一句话，会公开 / why, in a sentence; it is published
  --note-en TEXT   英文说明，可以没有 / the same in English, if you like
  --by NAME        谁撤回 / who withdraws it
  --edition ID     撤回哪一期：只能是最新的 / which: only the newest can be
  --editions DIR   各期所在的文件夹 / archive of editions (data/editions)
  --key FILE       签名密钥 / signing key, if you have one
  --yes            不再询问 / do not ask again`,
  run: async (args) => {
    const { archive, edition, yes, key, said } = read(args);
    demandSafeWords(said);
    const sign = await signerOf(archive, key);
    return alone(archive, async () => {
      const chosen = withdrawable(archive, edition);
      if (!yes && !(await isMeant(chosen))) {
        say(inChinese() ? '没有撤回。' : 'Nothing was withdrawn.');
        return 0;
      }
      tell(withdraw(archive, chosen.id, said, sign), chosen);
      return 0;
    });
  },
};

/** A person repeats the number of the forum, so that no other edition is withdrawn by mistake. */
async function isMeant({ id, manifest }: Previous): Promise<boolean> {
  const { number, as_of } = manifest.forum;
  if (!isAsked()) throw new Failure('usage', '--yes', `${EXAMPLE} --yes`);
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

/** @throws Failure usage naming the option that is missing */
function read(args: string[]) {
  const values = parsed(args);
  const { reason = '', note = '', by = '' } = values;
  const missing = (option: string) => new Failure('usage', option, EXAMPLE);
  if (!isReason(reason)) throw missing(`--reason ${REVISION_REASON_CODES.join(' | ')}`);
  if (note.trim().length < 4) throw missing('--note');
  if (by.trim().length < 2) throw missing('--by');
  const words = { note_zh: note.trim(), note_en: (values['note-en'] ?? '').trim() };
  return {
    archive: values.editions ? fromHere(values.editions) : path.resolve('data/editions'),
    edition: values.edition,
    yes: values.yes ?? false,
    key: values.key,
    said: { at: today(), by: by.trim(), reason, ...words },
  };
}

function isReason(text: string): text is RevisionReason {
  return REVISION_REASON_CODES.some((code) => code === text);
}

function parsed(args: string[]) {
  const text = { type: 'string' } as const;
  const words = { reason: text, note: text, 'note-en': text, by: text };
  const options = {
    ...words,
    edition: text,
    editions: text,
    key: text,
    yes: { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ args, options }).values;
  } catch {
    throw new Failure('usage', args.filter((one) => one.startsWith('-')).join(' '), EXAMPLE);
  }
}
