import { type Day, parts } from './calendar.ts';
import type { Random } from './random.ts';

/** Channels with their weights in the first year and what each further year adds. */
const CHANNELS = [
  ['每月在线活动', 150, -15],
  ['工人在线网站', 290, -55],
  ['网上智能交办系统', 60, 5],
  ['微信公众号', 90, 85],
  ['主席信箱', 70, -5],
  ['维权热线12351', 240, -10],
  ['官方微博', 35, -10],
  ['手机APP（蓝领e家等）', 0, 20],
  ['走访、来访', 35, 0],
  ['上级或部门转来', 25, 5],
  ['未注明', 5, 0],
] as const;

/** Channel of an appeal received that day: the website fades, WeChat grows. */
export function channelOn(received: Day, random: Random): string {
  const years = Math.max(parts(received)[0] - 2014, 0);
  return random.weighted(CHANNELS.map(([name, first, yearly]) => [name, first + yearly * years]));
}
