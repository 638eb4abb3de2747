import { wilson } from '../../../pipeline/stats/interval/wilson.ts';
import { running } from '../../figures/number.ts';
import { shareLimits, shareText } from '../../figures/share.ts';
import type { Lang } from '../../i18n/lang.ts';
import { countChangeWords, directionWord, shareChangeWords } from '../../sentences/change.ts';
import type { Change, Compared } from './compared.ts';
import { amountWords, isChanged, monthsName, whyNotWords } from './words.ts';

const AGAINST = {
  year: { zh: '与上年同月相比', en: 'Against the same month a year before' },
  month: { zh: '与上月相比', en: 'Against the month before' },
};

/** The newest month, then what changed by its interval against a year and a month before. */
export function changesSentence(list: readonly Compared[], lang: Lang): string {
  const groups = (['year', 'month'] as const).map((against) => {
    const words = groupWords(
      list.filter((one) => one.against === against),
      newestOf(list),
      lang,
    );
    return lang === 'zh'
      ? `${AGAINST[against].zh}：${words}。`
      : `${AGAINST[against].en}: ${words}.`;
  });
  const made = list.filter(({ change }) => change.kind !== 'none').length;
  const parts = [newestWords(list, lang), ...groups, made > 0 ? chanceWords(made, lang) : ''];
  return parts.filter(Boolean).join(lang === 'zh' ? '' : ' ');
}

/** The newest finished month: against the month before no figure is taken together with another. */
function newestOf(list: readonly Compared[]): Compared | undefined {
  return list.find(({ figure, against }) => figure.id === 'valid_rate' && against === 'month');
}

function newestWords(list: readonly Compared[], lang: Lang): string {
  const newest = newestOf(list);
  const { part = null, whole = null } = newest?.now.amount ?? {};
  if (!newest || part === null || !whole) return '';
  const month = monthsName(newest.now, lang);
  const [valid, received] = [running(part, lang), running(whole, lang)];
  const [rate, limits] = [shareText(part / whole), shareLimits(wilson({ part, whole }), lang)];
  return lang === 'zh'
    ? `${month}收到诉求${received}件，其中有效问题${valid}件（${rate}，95%区间${limits}）。`
    : `${month}: ${received} received, ${valid} of them valid (${rate}, 95% limits ${limits}).`;
}

/** Names what changed; the others are one clause, and so are those not compared. */
function groupWords(group: readonly Compared[], newest: Compared | undefined, lang: Lang): string {
  const changed = group.filter(({ change }) => isChanged(change));
  const not = group.flatMap(({ change }) => (change.kind === 'none' ? [change.why] : []));
  const [why] = not;
  if (why && not.length === group.length) return whyNotWords(why, lang);
  const unclear = directionWord('unclear', lang);
  const others = lang === 'zh' ? `其余${unclear}` : `${unclear} in the others`;
  const clauses = [
    ...changed.map((one) => changedWords(one, newest, lang)),
    ...(changed.length === 0 ? [unclear] : []),
    ...(changed.length > 0 && changed.length + not.length < group.length ? [others] : []),
    ...(not.length > 0 ? [notComparedWords(not.length, lang)] : []),
  ];
  return clauses.join(lang === 'zh' ? '；' : '; ');
}

function notComparedWords(count: number, lang: Lang): string {
  if (lang === 'zh') return `${count}项不作比较，原因见表`;
  return `${count} not compared, the table says why`;
}

function changedWords(one: Compared, newest: Compared | undefined, lang: Lang): string {
  const { figure, now, before, change } = one;
  if (!now.amount || !before.amount || change.kind === 'none') return '';
  const said = [now, before].map(({ amount }) => amount && amountWords(figure, amount, lang));
  // only where it is not the month the sentence begins with
  const name = monthsName(now, lang);
  const isNewest = newest && name === monthsName(newest.now, lang);
  const of = isNewest ? '' : lang === 'zh' ? `（${name}）` : ` (${name})`;
  return lang === 'zh'
    ? `${figure.name.zh}${of}${said[0]}，此前${said[1]}，${changeWords(change, lang)}`
    : `${figure.name.en}${of} ${said[0]}, before ${said[1]}: ${changeWords(change, lang)}`;
}

function changeWords(change: Exclude<Change, { kind: 'none' }>, lang: Lang): string {
  return change.kind === 'count' ? countChangeWords(change, lang) : shareChangeWords(change, lang);
}

/** How many comparisons stand here: some leave zero by chance alone. */
function chanceWords(comparisons: number, lang: Lang): string {
  if (lang === 'zh')
    return `这里共比较${comparisons}项；即使什么都没变，平均每20项也有1项的95%区间不含零。`;
  return `${comparisons} comparisons stand here; with nothing changed, one in 20 would still have 95% limits that leave out zero.`;
}
