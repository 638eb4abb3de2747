import { codes } from '../contract/codes.ts';
import type { Label } from '../contract/lists.ts';
import { REMEDIES, storyPlaces } from '../contract/story-lists.ts';
import type { Detail, Stated, Step } from './coarser.ts';
import type { Verdict } from './gate.ts';

const NAMES: Readonly<Record<Detail, { zh: string; en: string; list: () => readonly Label[] }>> = {
  period: { zh: '时间', en: 'period', list: () => [] },
  place: { zh: '地方', en: 'place', list: storyPlaces },
  industry: { zh: '行业', en: 'industry', list: () => codes('industries') },
  issue: { zh: '诉求类别', en: 'issue', list: () => codes('issues') },
  remedy: { zh: '得到的钱款', en: 'remedy', list: () => REMEDIES },
};

/** What to tell less finely, in words; no count, since counts asked for again and again tell persons. */
export function advice(stated: Stated, { advice: ways }: Verdict): { zh: string; en: string } {
  if (ways.length === 0)
    return {
      zh: '合得上的诉求太少，改粗一两项也不够；请都改粗，或者不登这件',
      en: 'too few appeals fit, and coarsening one or two details is not enough; coarsen more, or do not tell it',
    };
  const said = (lang: 'zh' | 'en') =>
    ways.map((way) =>
      way.map((step) => inWords(stated, step, lang)).join(lang === 'zh' ? '并把' : ' and '),
    );
  return {
    zh: `合得上的诉求太少。任选一种：把${said('zh').join('；或把')}`,
    en: `too few appeals fit. Do one of these: ${said('en').join('; or ')}`,
  };
}

function inWords(stated: Stated, { detail, to }: Step, lang: 'zh' | 'en'): string {
  const { [lang]: name, list } = NAMES[detail];
  const label = (code: string | undefined) =>
    list().find((one) => one.code === code)?.[lang] ?? code ?? '';
  const [from, into] = [label(stated[detail]), label(to)];
  if (lang === 'zh')
    return to === undefined
      ? `${name}（${from}）去掉`
      : `${name}从“${from}”改成“${into}”（${detail}: ${to}）`;
  return to === undefined
    ? `leave out the ${name} (${from})`
    : `change the ${name} from “${from}” to “${into}” (${detail}: ${to})`;
}
