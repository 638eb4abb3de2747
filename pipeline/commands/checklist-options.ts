import { bareNumbers } from '../../site/texts/bare-numbers.ts';
import { CHECKLIST, type ItemId, SHORTEST_REASON } from '../contract/checklist.ts';
import { Failure } from '../contract/failures.ts';
import { demandSafe } from '../guard/stopped.ts';
import type { Both } from '../say.ts';
import type { Options } from './declaration.ts';

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
  if (by !== undefined) demandName(by);
  return {
    ...{ reviewed, by: by?.trim() },
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
  demandReason(reason, `--accept ${item.id}`);
  return [item.id, reason.trim()];
}

/**
 * Hold a reason to what every published text is held to, and to say something.
 *
 * @param place where it was given
 * @throws Failure usage where it is too short or states a number of no source, guard where it could
 * identify somebody
 */
export function demandReason(reason: string, place: string): void {
  const words = reason.trim();
  if ([...words].length < SHORTEST_REASON) throw new Failure('usage', place, TOO_SHORT);
  demandSafe(words, { zh: place, en: place });
  if (bareNumbers(words).length > 0) throw new Failure('usage', place, NUMBERS);
}

/** @throws Failure usage where there is no name, guard where there is more than one */
export function demandName(name: string): void {
  if ([...name.trim()].length < 2) throw new Failure('usage', '--by', NO_NAME);
  // who works for the union is public
  demandSafe(name, { zh: '--by', en: '--by' }, { skip: ['person', 'employer'] });
}

const TOO_SHORT = {
  zh: `理由至少 ${SHORTEST_REASON} 个字。`,
  en: `A reason of ${SHORTEST_REASON} characters or more.`,
};
const NUMBERS = {
  zh: '理由会公开，里面不写件数、比例和日期的数字：公布的数都在表里。年月写全可以，如 2016年3月。',
  en: 'A reason is published and states no numbers: what is published stands in the tables. A month with its year is fine, such as March 2016.',
};
const NO_NAME = { zh: '请写姓名，会公开。', en: 'Write a name; it is published.' };
