import { isOver, type Share } from '../contract/share.ts';
import type { Found, Taken } from './found.ts';
import { count, percent } from './ledger.ts';
import type { Both } from './words.ts';

/** Whether the export can be published as it is, and each reason or measure behind it. */
export interface Verdict {
  good: boolean;
  says: Both;
  because: readonly Both[];
}

/** Judge what was found; a warning alone stops nothing. */
export function verdictOf({ taken, stopped }: Found): Verdict {
  const faults = [
    ...(stopped ? [stopped] : []),
    ...(taken ? [...sharesOf(taken).filter(isOver).map(overSays), ...broken(taken)] : []),
  ];
  if (faults.length > 0) return { good: false, says: BAD, because: unique(faults) };
  return { good: true, says: GOOD, because: taken ? sharesOf(taken).map(withinSays) : [] };
}

function sharesOf({ shares, trials }: Taken): Share[] {
  return [...shares, ...trials.flatMap(({ gone }) => gone)];
}

const GOOD = {
  zh: '就这份报告核对的各项看，可以照现在的样子发布。',
  en: 'As far as this report checks, it can be published as it is.',
};
const BAD = {
  zh: '照现在的样子不能发布。',
  en: 'It cannot be published as it is.',
};

const COUNTED = {
  quarantined: { zh: '须改正的隔离行', en: 'Quarantined rows that need mending' },
  unclassified: { zh: '认不出问题类别的行', en: 'Rows without a known issue' },
  gone: { zh: '以前公布过、这次没有的记录', en: 'Records in print that are missing now' },
} as const satisfies Record<Share['id'], Both>;

const MEND = {
  zh: '请按清单改正后重新导出',
  en: 'Mend the rows listed and export again',
};
const ADVICE: Record<Share['id'], Both> = {
  quarantined: MEND,
  unclassified: MEND,
  gone: {
    zh: '请从平台开办起全部导出，不要只导出本月；编号规则改过的，请用原来的编号',
    en: 'Export everything since the start, not this month alone; if ids were renumbered, export the old ones',
  },
};

function limitOf({ limit }: Share): string {
  return `${Number((limit * 100).toFixed(4))}%`;
}

function overSays(share: Share): Both {
  const { id, n, of } = share;
  const [counted, advice] = [COUNTED[id], ADVICE[id]];
  return {
    zh: `${counted.zh}有 ${count(n)} 条，占 ${percent(n, of)}，超过方案规定的 ${limitOf(share)}。${advice.zh}；来不及的，发布时要写明理由。`,
    en: `${counted.en}: ${count(n)}, ${percent(n, of)}, more than the ${limitOf(share)} the profile allows. ${advice.en}; to publish all the same takes a written reason.`,
  };
}

function withinSays(share: Share): Both {
  const { id, n, of } = share;
  const counted = COUNTED[id];
  return {
    zh: `${counted.zh} ${count(n)} 行，占 ${percent(n, of)}，没有超过方案规定的 ${limitOf(share)}。`,
    en: `${counted.en}: ${count(n)}, ${percent(n, of)}, within the ${limitOf(share)} the profile allows.`,
  };
}

function broken({ trials, untried }: Taken): Both[] {
  const identities = trials.flatMap((one) => one.identities).filter((one) => one.broken.length > 0);
  const refused = trials.flatMap(({ changes }) => changes.refused);
  const unread = trials.flatMap(({ changes }) => changes.unread ?? []);
  return [
    ...(untried ? [untried] : []),
    ...unread,
    ...(identities.length > 0 ? [identitiesSay(identities.length)] : []),
    ...(refused.length > 0 ? [refusedSays(refused.length)] : []),
  ];
}

function identitiesSay(n: number): Both {
  return {
    zh: `有 ${n} 条核对等式不成立，见“核对等式”。请把这份报告交给维护人员。`,
    en: `${n} identities do not hold, see Identities. Give this report to whoever maintains the program.`,
  };
}

function refusedSays(n: number): Both {
  return {
    zh: `已公布的时期里有 ${count(n)} 个数变了，见“变化”。请查明哪些记录被改过、删过或者补登。`,
    en: `${count(n)} counts of published periods have changed, see Changes. Find which records were changed, deleted or added late.`,
  };
}

function unique(says: readonly Both[]): Both[] {
  return [...new Map(says.map((one) => [one.zh, one])).values()];
}
