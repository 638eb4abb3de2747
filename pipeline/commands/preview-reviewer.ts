import type { Beside } from '../checklist/evidence.ts';
import { accepted, passed, type Reviewer } from '../checklist/reviewer.ts';
import { type ItemId, item } from '../contract/checklist.ts';
import { inChinese, say } from '../say.ts';
import { tellList } from './checklist-told.ts';

/** Stands in the list of an edition that is only looked at. */
const PREVIEW = { by: '预览', reason: '预览：发布时要改好或者写明理由' };

/** A reviewer that shows the list, and says what publication would stop at; it stops nothing. */
export interface PreviewReviewer extends Reviewer {
  /** Items publication will ask about, in order. */
  blocking: ItemId[];
}

/** The list of a preview, recorded so that nobody can take it for one that was answered. */
export function previewReviewer(beside: Beside): PreviewReviewer {
  const blocking: ItemId[] = [];
  return {
    ...{ beside, blocking },
    settle: async (ready) => {
      tellList(ready);
      const open = ready.verdicts.filter((one) => !one.passed).map((one) => one.item);
      blocking.push(...open);
      say(conclusion(open));
      return ready.verdicts.map((one) =>
        one.passed ? passed(one.item) : accepted(one.item, { ...PREVIEW, at: beside.today }),
      );
    },
  };
}

function conclusion(open: readonly ItemId[]): string {
  const names = (lang: 'zh' | 'en') => open.map((id) => item(id)[lang]);
  if (open.length === 0)
    return inChinese() ? '各项都通过，可以发布。' : 'Every item passes: it may be published.';
  return inChinese()
    ? `预览照做。发布时会停在：${names('zh').join('、')}。`
    : `The preview goes on. Publication would stop at: ${names('en').join(', ')}.`;
}
