import { z } from 'zod';

/** Key issues each forum lists. */
export const KEY_ISSUES = 10;

/** Fewest characters of a reason why something is published all the same. */
export const SHORTEST_REASON = 8;

/**
 * What is asked of every edition before it is published, in order. `settled` is how an item that does
 * not pass by itself is: never, with a written reason, or by somebody who has looked.
 */
export const CHECKLIST = [
  {
    id: 'audit',
    zh: '泄露审计',
    en: 'Disclosure audit',
    asks: { zh: '不公开的数是不是都算不出来', en: 'can no withheld count be worked out' },
    remedy: {
      zh: '请把这条信息交给维护人员；这一项不能跳过',
      en: 'Pass this on to whoever maintains the program; this item cannot be skipped',
    },
    settled: 'never',
  },
  {
    id: 'identities',
    zh: '数字平衡',
    en: 'Sums and identities',
    asks: { zh: '分项加起来是不是等于总数', en: 'do the parts add up to their wholes' },
    remedy: {
      zh: '请把这条信息交给维护人员；这一项不能跳过',
      en: 'Pass this on to whoever maintains the program; this item cannot be skipped',
    },
    settled: 'never',
  },
  {
    id: 'key_issues',
    zh: '重点关注事项',
    en: 'Key issues',
    asks: {
      zh: '本场的重点关注事项是不是齐了，每件有没有去向',
      en: 'are the key issues of this forum all there, and decided upon',
    },
    remedy: {
      zh: '在系统里补齐标记、场次、处理方式和交办方式后重新导出（方案里要有 key 和 forum 两列），或者写明理由',
      en: 'Complete their mark, forum, decision and mode in the case system and export again (the profile needs the columns key and forum), or give a reason',
    },
    settled: 'reason',
  },
  {
    id: 'stories',
    zh: '案例审签',
    en: 'Case stories',
    asks: {
      zh: '案例文件夹里的每一件是不是都过了核对、签了字',
      en: 'has every story of the folder passed its checks and been signed as it is',
    },
    remedy: {
      zh: '运行 npm run stories 看差什么；来不及的先移出文件夹，或者写明理由（没有审签完的案例，网站不会生成）',
      en: 'npm run stories says what is missing; move a story elsewhere for now, or give a reason (the site is not built with what is not signed)',
    },
    settled: 'reason',
  },
  {
    id: 'next_forum',
    zh: '下一场日期',
    en: 'Date of the next forum',
    asks: {
      zh: '网站设置里有没有本场之后的日期',
      en: 'do the settings name a forum after this one',
    },
    remedy: {
      zh: '在 data/site.yaml 的 next_forums 里写上，或者写明理由',
      en: 'Set it under next_forums in data/site.yaml, or give a reason',
    },
    settled: 'reason',
  },
  {
    id: 'freshness',
    zh: '数据新旧',
    en: 'Freshness',
    asks: {
      zh: '截至日离今天近不近，导出的数据到没到截至日',
      en: 'is the as-of date recent, and does the export reach it',
    },
    remedy: {
      zh: '重新导出，导到截至日为止；截至日写错的，改场次表；或者写明理由',
      en: 'Export again, up to the as-of date; mend that date in the list of forums if it is wrong; or give a reason',
    },
    settled: 'reason',
  },
  {
    id: 'quarantine',
    zh: '隔离、无法归类和缺少的记录',
    en: 'Rows quarantined, unclassified or missing',
    asks: {
      zh: '用不上的行是不是在允许的比例以内',
      en: 'are the rows that cannot be used within the shares allowed',
    },
    remedy: {
      zh: '按核对清单改好，或者在方案文件中补充类别对应；缺少记录的，从平台开办起全部导出；或者写明理由',
      en: 'Mend the rows listed, or add labels to the profile; where records are missing export everything since the start; or give a reason',
    },
    settled: 'reason',
  },
  {
    id: 'diff',
    zh: '与上一期的差异',
    en: 'Changes since the last edition',
    asks: { zh: '有没有人看过', en: 'has somebody looked at them' },
    remedy: {
      zh: '看一遍列出的差异；看过了就写 --reviewed --by 姓名',
      en: 'Look at what is listed; once you have, add --reviewed --by NAME',
    },
    settled: 'looking',
  },
] as const satisfies readonly {
  id: string;
  zh: string;
  en: string;
  asks: { zh: string; en: string };
  remedy: { zh: string; en: string };
  settled: 'never' | 'reason' | 'looking';
}[];

export type ChecklistItem = (typeof CHECKLIST)[number];
export type ItemId = ChecklistItem['id'];
const IDS = CHECKLIST.map(({ id }) => id) as [ItemId, ...ItemId[]];
const ACCEPTABLE = IDS.filter((id) => item(id).settled !== 'never') as [ItemId, ...ItemId[]];

/** The declaration of an item. */
export function item(id: ItemId): ChecklistItem {
  return CHECKLIST.find((one) => one.id === id) as ChecklistItem;
}

const words = z.string().trim();

/**
 * What became of one item: it passed, by itself or because somebody looked, or it did not and somebody
 * accepted that, and why. Who, why and when are published.
 */
export const checklistEntrySchema = z.union([
  z.strictObject({
    item: z.enum(IDS),
    state: z.literal('passed'),
    by: words.min(2).nullable().describe('Who looked, where somebody had to'),
    reason: z.null(),
    at: z.iso.date().nullable(),
  }),
  z.strictObject({
    item: z.enum(ACCEPTABLE),
    state: z.literal('accepted'),
    by: words.min(2),
    reason: words.min(SHORTEST_REASON),
    at: z.iso.date(),
  }),
]);

export type ChecklistEntry = z.infer<typeof checklistEntrySchema>;

/** The list of an edition: every declared item once, in order. */
export const checklistSchema = z
  .array(checklistEntrySchema)
  .refine((entries) => entries.map(({ item }) => item).join() === IDS.join(), {
    error: 'every item of the list once, in order',
  });
