import { inChinese } from '../say.ts';
import { dayIn } from './day-in.ts';
import { amiss, fine, type Item } from './item.ts';
import type { Machine } from './machine.ts';

/** Where days are counted: forums are held, and cases received, by the clock of Guangdong. */
const HOME = 'Asia/Shanghai';

/** The language of the session, and whether its days are those of Guangdong. */
export function session({ timeZone, now }: Machine): Item[] {
  const language = inChinese() ? '中文' : 'English';
  const spoken = fine(
    'language',
    `命令说${language}（--lang 可以改）`,
    `Commands speak ${language} (--lang changes it)`,
  );
  return [spoken, zone(timeZone, now)];
}

function zone(timeZone: string, now: Date): Item {
  const hour = (where: string) =>
    dayIn(now, where) +
    new Intl.DateTimeFormat('en-GB', { timeZone: where, timeStyle: 'short' }).format(now);
  if (hour(timeZone) === hour(HOME))
    return fine('time_zone', `时区 ${timeZone}`, `Time zone ${timeZone}`);
  return amiss(
    'time_zone',
    'warn',
    {
      zh: `时区是 ${timeZone}，不是北京时间；签字的日期可能差一天`,
      en: `The time zone is ${timeZone}, not that of Guangdong; days of signatures may be off by one`,
    },
    { zh: '在系统设置里改成北京时间。', en: `Set it to ${HOME} in the system settings.` },
  );
}
