import type { Beside } from '../checklist/evidence.ts';
import { accepted, type Judged, passed, type Reviewer } from '../checklist/reviewer.ts';
import { type ChecklistEntry, type ItemId, item } from '../contract/checklist.ts';
import { Failure } from '../contract/failures.ts';
import type { Both } from '../say.ts';
import { isAsked } from './ask.ts';
import type { Said } from './checklist-options.ts';
import { askAll } from './checklist-questions.ts';
import { inWords, tellList } from './checklist-told.ts';

/**
 * Whoever runs the command answers for the list: by its options or, at a keyboard, when asked.
 *
 * @param again the command as it was typed, to be completed
 */
export function operator(said: Said, beside: Beside, again: string): Reviewer {
  return {
    beside,
    settle: async (ready) => {
      tellList(ready);
      const open = ready.verdicts.filter((one) => !one.passed);
      const isFirm = open.some(({ item: id }) => item(id).settled === 'never');
      const answers = isAsked() && !isFirm ? await askAll(open, said) : said;
      demandSettled(open, answers, again + answeredSince(said, answers));
      return ready.verdicts.map((one) => entryOf(one, answers, beside.today));
    },
  };
}

/** Answers typed when asked, as options: whoever is stopped by another need not type them again. */
function answeredSince(before: Said, { reasons, reviewed, by }: Said): string {
  const added = Object.entries(reasons).filter(
    ([id, reason]) => reason !== undefined && before.reasons[id as ItemId] === undefined,
  );
  return [
    ...added.map(([id, reason]) => ` --accept ${id}="${reason?.replaceAll('"', '')}"`),
    ...(reviewed && !before.reviewed ? [' --reviewed'] : []),
    ...(by !== undefined && before.by === undefined ? [` --by "${by.replaceAll('"', '')}"`] : []),
  ].join('');
}

/** Whether an item that does not pass by itself is settled by what was said. */
export function isSettled({ item: id }: Judged, { reasons, reviewed }: Said): boolean {
  const { settled } = item(id);
  if (settled === 'looking') return reviewed;
  return settled === 'reason' && reasons[id] !== undefined;
}

/** @throws Failure checklist naming everything that is open, and what to type */
function demandSettled(open: readonly Judged[], said: Said, again: string): void {
  const left = open.filter((one) => !isSettled(one, said));
  const isNameless = open.length > 0 && said.by === undefined;
  if (left.length === 0 && !isNameless) return;
  const words = [...left.map(inWords), ...(isNameless && left.length === 0 ? [WHO] : [])];
  throw new Failure(
    'checklist',
    { zh: words.map(({ zh }) => zh).join('、'), en: words.map(({ en }) => en).join('; ') },
    whatToType(left, isNameless, again),
  );
}

function whatToType(left: readonly Judged[], isNameless: boolean, again: string): Both {
  if (left.some(({ item: id }) => item(id).settled === 'never')) return FIRM;
  const line = (reason: string, name: string) =>
    [
      again,
      ...left.map(({ item: id }) =>
        item(id).settled === 'looking' ? '--reviewed' : `--accept ${id}="${reason}"`,
      ),
      ...(isNameless ? [`--by ${name}`] : []),
    ].join(' ');
  return {
    zh: `改好以后再发布；看过、要照样发布，就写明理由：\n  ${line('理由要写清楚', '姓名')}`,
    en: `Put it right and publish again; or look, and give the reasons:\n  ${line('REASON-IN-FULL', 'NAME')}`,
  };
}

function entryOf({ item: id, passed: isPassed }: Judged, said: Said, at: string): ChecklistEntry {
  const { by = '', reasons } = said;
  if (isPassed) return passed(id);
  const reason = reasons[id];
  return reason === undefined ? passed(id, by, at) : accepted(id, { by, reason, at });
}

const WHO = { zh: '没有写谁看过、谁接受', en: 'nobody is named who looked and accepts' };
const FIRM = {
  zh: '标 ✗ 的不能跳过，请把上面的信息交给维护人员。',
  en: 'What is marked ✗ cannot be skipped; pass this on to whoever maintains the program.',
};
