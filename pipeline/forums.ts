import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { csvParse } from 'd3-dsv';
import { Failure } from './contract/failures.ts';
import { type Forum, forumSchema } from './contract/forum.ts';
import type { Options } from './guard/guard.ts';
import { demandSafe, type Stopped, stoppedIn } from './guard/stopped.ts';

/**
 * Read the list of forums (number,date,as_of,theme_zh,theme_en,guests_zh,guests_en,
 * participation_zh,participation_en), in order of number.
 * @param name what failures call the list
 * @throws Failure forums naming the row and column that is wrong
 */
export function loadForums(file: string, name = path.basename(file)): Forum[] {
  if (!existsSync(file)) throw new Failure('forums', name, NONE_YET);
  const rows = csvParse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
  const forums = rows.map((row, at) => {
    const both = (key: string) => ({ zh: row[`${key}_zh`] ?? '', en: row[`${key}_en`] ?? '' });
    const parsed = forumSchema.safeParse({
      number: Number(row.number),
      date: row.date,
      as_of: row.as_of,
      theme: both('theme'),
      guests: both('guests'),
      participation: both('participation'),
    });
    if (parsed.success) return guarded(parsed.data, name, at + 2);
    const wrong = (lang: 'zh' | 'en') =>
      parsed.error.issues
        .map(({ code, path }) => (code === 'custom' ? NOT_BEFORE[lang] : path.join('.')))
        .join(', ');
    throw new Failure('forums', name, {
      zh: `第 ${at + 2} 行：${wrong('zh')}`,
      en: `row ${at + 2}: ${wrong('en')}`,
    });
  });
  return forums.sort((a, b) => a.number - b.number);
}

const NONE_YET = {
  zh: '还没有这个文件。先登记一场：npm run new -- forum',
  en: 'it is not there yet. Add a forum first: npm run new -- forum',
};
const NOT_BEFORE = {
  zh: 'as_of（数据截至日）早于活动日期',
  en: 'as_of, the last day of the data, is earlier than the forum',
};

/** Who is a guest of a public event is public; nothing else in the list may name anybody. */
const TEXTS = {
  theme: {},
  guests: { skip: ['person', 'employer'] },
  participation: {},
} as const satisfies Partial<Record<keyof Forum, Options>>;
type TextKey = keyof typeof TEXTS;

/** Whatever stops a text of a forum from being published. */
export function stoppedInForum(key: TextKey, text: string): Stopped[] {
  return stoppedIn(text, TEXTS[key]);
}

function guarded(forum: Forum, file: string, row: number): Forum {
  for (const key of Object.keys(TEXTS) as TextKey[])
    for (const lang of ['zh', 'en'] as const) {
      const place = {
        zh: `${file} 第 ${row} 行 ${key}_${lang}`,
        en: `${file}, row ${row}, ${key}_${lang}`,
      };
      demandSafe(forum[key][lang], place, TEXTS[key]);
    }
  return forum;
}

/** A forum of which only the number and the day are known. */
export function bareForum(number: number, as_of: string, theme: Forum['theme']): Forum {
  const parsed = forumSchema.safeParse({
    number,
    date: as_of,
    as_of,
    theme,
    guests: { zh: '', en: '' },
    participation: { zh: '', en: '' },
  });
  if (parsed.success) return parsed.data;
  throw new Failure('usage', '--forum, --as-of', '--forum 1 --as-of 2015-02-17');
}
