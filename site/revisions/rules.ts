import type { Cause } from '../../pipeline/contract/revision-reasons.ts';

interface Rule {
  /** None where the reason is the one a withdrawal gives. */
  cause: Cause | undefined;
  zh: string;
  en: string;
}

/** The rule of `cause.ts` in words, in the order it is applied: the first that fits. */
export const RULES: readonly Rule[] = [
  {
    cause: undefined,
    zh: '撤回的一期与代替它的一期相比：每一处都用撤回时写的原因。',
    en: 'Between a withdrawn edition and the one published instead: for every place the reason given when it was withdrawn.',
  },
  {
    cause: 'policy',
    zh: '两期清单里公布规则或者口径的版本不同：每一处都用它。',
    en: 'The manifests name another version of the disclosure policy or of the definitions: for every place.',
  },
  {
    cause: 'reclassified',
    zh: '重点关注事项的类别、地市或者交办方式改了。',
    en: 'A key issue has another issue, city or way of handling.',
  },
  {
    cause: 'reopened',
    zh: '一行里有一项办结少了，并且清单写明有重办的记录，或者这一行在办的多了（表里没有在办的：交办没有少）。用于这一行里少了的办结和多了的在办。重点关注事项由办结变为办理中，也用它。',
    en: 'In a row something closed became less, and the manifest tells of reopened records or more of the row is open (where its table does not say: no less was assigned). For what is less of the closed and more of the open in that row, and for a key issue that was closed and is in progress.',
  },
  {
    cause: 'progress',
    zh: '做完的（解答、交办、办结、终止等）多了；待处理少了；在办、超期、天数多了或者少了；只说截至日情况的表；重点关注事项往前走了一步。',
    en: 'More was done (answered, assigned, closed, terminated and so on); less is pending; more or less is open, overdue or a number of days; tables of the as-of date alone; a key issue that went a step on.',
  },
  {
    cause: 'correction',
    zh: '其余的：例如交办、解答少了，收到、有效改了，或者数字改为公开、改为不公开。',
    en: 'Whatever else: such as fewer assigned or answered, other counts received or valid, a figure newly shown or withheld.',
  },
  {
    cause: 'late',
    zh: '不用在单个数字上：晚到的记录有多少条，写在清单里。',
    en: 'Not for single figures: how many records came in late stands in the manifest.',
  },
];
