import { CHECKLIST, type ItemId } from '../contract/checklist.ts';
import { Failure } from '../contract/failures.ts';
import type { Both } from '../say.ts';
import { unfitName, unfitReason } from './checklist-words.ts';
import type { Options } from './declaration.ts';
import { demanded } from './demanded.ts';

const ACCEPTABLE = CHECKLIST.filter(({ settled }) => settled === 'reason');

/** How somebody answers for the list without being asked. */
export const ANSWERS = {
  accept: {
    ...{ value: { zh: '项目=理由', en: 'ITEM=WHY' }, several: true },
    says: {
      zh: `照样发布的理由，会公开；项目：${ACCEPTABLE.map(({ id, zh }) => `${id}（${zh}）`).join('、')}`,
      en: `why it is published all the same, which is published too; items: ${ACCEPTABLE.map(({ id }) => id).join(', ')}`,
    },
  },
  reviewed: {
    says: {
      zh: '与上一期的差异看过了',
      en: 'the changes since the last edition have been looked at',
    },
  },
  by: {
    value: { zh: '姓名', en: 'NAME' },
    says: { zh: '谁看过、谁接受，会公开', en: 'who looked and accepts, which is published' },
  },
} as const satisfies Options;

/** What somebody said of the list. */
export interface Said {
  reasons: Partial<Record<ItemId, string>>;
  reviewed: boolean;
  by: string | undefined;
}

/**
 * Read the answers given with a command, before anything is done.
 * @throws Failure usage or guard, naming the option
 */
export function readAnswers(
  {
    accept,
    reviewed,
    by,
  }: { accept: readonly string[]; reviewed: boolean; by?: string | undefined },
  example: Both,
): Said {
  return {
    reviewed,
    by: by === undefined ? by : demanded('--by', unfitName(by) ?? { meant: by.trim() }),
    reasons: Object.fromEntries(accept.map((text) => readReason(text, example))),
  };
}

function readReason(text: string, example: Both): [ItemId, string] {
  const [, id, reason = ''] = /^([a-z_]+)\s*[=＝](.*)$/su.exec(text.trim()) ?? [];
  const item = ACCEPTABLE.find((one) => one.id === id);
  if (!item)
    throw new Failure('usage', '--accept', {
      zh: `要写成 项目=理由，项目是 ${ACCEPTABLE.map((one) => one.id).join('、')} 中的一个。例：${example.zh}`,
      en: `Write it as ITEM=WHY; the item is one of ${ACCEPTABLE.map((one) => one.id).join(', ')}. Example: ${example.en}`,
    });
  const read = unfitReason(reason) ?? { meant: reason.trim() };
  return [item.id, demanded(`--accept ${item.id}`, read)];
}
