import type { Day } from './calendar.ts';
import { channelOn } from './channels.ts';
import type { Origin } from './origins.ts';
import type { Random } from './random.ts';
import type { Intake } from './records.ts';
import { issuesOn } from './seasons.ts';

const REASONS = [
  ['重复', 400],
  ['并案', 100],
  ['空白或测试', 140],
  ['与职工权益无关', 150],
  ['内容不清', 80],
  ['无法联系', 90],
  ['广告或恶意', 40],
] as const;

type Judged = Omit<Intake, 'id' | 'forum' | 'received'>;

/** The record of an appeal that is not counted as valid; repeats refer to one of `valid`. */
export function judgeInvalid(
  day: Day,
  valid: readonly Intake[],
  originOf: (issue: string) => Origin,
  random: Random,
): Judged {
  const channel = channelOn(day, random);
  const reason = random.weighted(REASONS);
  if (reason === '重复') return repeated(random.pick(valid), channel, random);
  if (reason === '并案') return merged(random.pick(valid), channel, originOf);
  const issue = issueBehind(reason, day, random);
  const verdict = { valid: false, reason, parent: '' };
  return { channel, origin: originOf(issue), people: null, issue, secondary: '', verdict };
}

/** The same person and matter again; the clerk notes the first number in two cases of five. */
function repeated(first: Intake, channel: string, random: Random): Judged {
  const { id, forum: _forum, received: _received, ...matter } = first;
  const parent = random.chance(400) ? id : '';
  return { ...matter, channel, verdict: { valid: false, reason: '重复', parent } };
}

/** A colleague at the same employer, joined to the first appeal. */
function merged(lead: Intake, channel: string, originOf: (issue: string) => Origin): Judged {
  const { employer, city, district, industry } = lead.origin;
  const origin = { ...originOf(lead.issue), employer, city, district, industry };
  const verdict = { valid: false, reason: '其他', parent: lead.id };
  return { channel, origin, people: 1, issue: lead.issue, secondary: '', verdict };
}

/** Most appeals that are not valid leave nothing to classify. */
function issueBehind(reason: string, day: Day, random: Random): string {
  if (reason === '与职工权益无关') return 'OT04';
  return reason === '无法联系' ? random.weighted(issuesOn(day)) : '';
}
