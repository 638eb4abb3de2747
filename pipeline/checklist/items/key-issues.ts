import { KEY_ISSUES } from '../../contract/checklist.ts';
import type { KeyIssues } from '../evidence.ts';
import type { Verdict } from '../verdict.ts';

/** There are as many as every forum lists, each decided upon and, where assigned, with its mode. */
export function keyIssues({ listed, undecided, unknownMode }: KeyIssues): Verdict {
  const zh = [
    `本场有 ${listed} 件${listed === KEY_ISSUES ? '' : `，应为 ${KEY_ISSUES} 件`}`,
    ...(undecided > 0 ? [`${undecided} 件还没有决定怎么处理`] : []),
    ...(unknownMode > 0 ? [`${unknownMode} 件交办了但没写交办方式`] : []),
  ];
  const en = [
    `${listed} of this forum${listed === KEY_ISSUES ? '' : ` where there should be ${KEY_ISSUES}`}`,
    ...(undecided > 0 ? [`${undecided} not decided upon`] : []),
    ...(unknownMode > 0 ? [`${unknownMode} assigned without a mode`] : []),
  ];
  const passed = listed === KEY_ISSUES && zh.length === 1;
  return {
    passed,
    zh: passed ? `${zh[0]}，都有去向` : zh.join('；'),
    en: passed ? `${en[0]}, all decided upon` : en.join('; '),
  };
}
