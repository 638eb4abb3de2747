import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Beside, Evidence } from '../../pipeline/checklist/evidence.ts';
import { judge } from '../../pipeline/checklist/judge.ts';
import { nobody } from '../../pipeline/checklist/reviewer.ts';
import { askAll } from '../../pipeline/commands/checklist-questions.ts';
import { operator } from '../../pipeline/commands/operator.ts';
import { previewReviewer } from '../../pipeline/commands/preview-reviewer.ts';
import { type ChecklistEntry, checklistSchema } from '../../pipeline/contract/checklist.ts';
import { Failure } from '../../pipeline/contract/failures.ts';
import { loadProfile } from '../../pipeline/profile.ts';
import { speak } from '../../pipeline/say.ts';
import { SOUND } from './evidence.ts';

/** What somebody types; nobody sits there without any. */
const keys: string[] = [];
vi.mock('../../pipeline/commands/ask.ts', () => ({
  isAsked: () => keys.length > 0,
  askLine: async () => keys.shift(),
}));

const NOTHING = { reasons: {}, reviewed: false, by: undefined };
const STALE = {
  ...SOUND,
  beside: { ...(SOUND.beside as Beside), today: '2015-09-01', nextForums: [] },
};
const AUDITED = { ...STALE, audit: new Failure('audit', '014', 'funnel_by_city: recovered ×1') };

let said: string[];
beforeEach(() => {
  said = [];
  speak({ lang: 'en', json: false });
  vi.spyOn(console, 'log').mockImplementation((line) => void said.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  speak({ json: false });
});

const ready = (evidence: object) => ({
  forum: { number: 14, as_of: '2015-02-17' },
  verdicts: judge(evidence as Evidence),
  difference: null,
});
const settle = (evidence: object, given = NOTHING) =>
  operator(given, SOUND.beside as never, 'npm run publish -- x.csv').settle(ready(evidence));
const states = (entries: readonly ChecklistEntry[]) =>
  entries.flatMap(({ item, state }) => (state === 'accepted' ? [item] : []));

describe('the operator', () => {
  test('is asked nothing where everything passes', async () => {
    expect(checklistSchema.parse(await settle(SOUND))).toHaveLength(8);
  });

  test('cannot accept what the audit found, whatever is said; all the rest is told too', async () => {
    const given = {
      ...{ reviewed: true, by: '王工' },
      reasons: {
        audit: '照样发布没有关系',
        freshness: '照样发布没有关系',
        next_forum: '照样发布没有关系',
      },
    };
    const failure = await settle(AUDITED, given as never).catch((cause) => cause);
    expect(failure).toMatchObject({ kind: 'checklist', exit: 54 });
    expect(failure.message).toMatch(/Disclosure audit \(.*recovered.*\).*cannot be skipped/);
    expect(failure.message).not.toContain('--accept');
    expect(said.join('\n')).toMatch(/✗ Disclosure audit: [\s\S]*! Date of the next forum/);
  });
});

describe('at a keyboard', () => {
  const open = judge(STALE).filter(({ passed }) => !passed);
  const asked = async (answers: (string | undefined)[], from = open, given = NOTHING) => {
    const questions: string[] = [];
    const result = await askAll(from, given, async (question) => {
      questions.push(question);
      return answers.shift();
    });
    return { result, questions };
  };

  test('each open item is asked about, then the name', async () => {
    const { result, questions } = await asked(['场地还没有定下来', '台账补录得太晚了', '王工']);
    expect(result).toEqual({
      ...{ reviewed: false, by: '王工' },
      reasons: { next_forum: '场地还没有定下来', freshness: '台账补录得太晚了' },
    });
    expect(questions).toHaveLength(3);
  });

  test('a reason that may not be published is asked for again, and is not repeated', async () => {
    const { result, questions } = await asked([
      ...['太短', '电话13800138000打来', '还有45件没有录', '场地还没有定下来'],
      ...['台账补录得太晚了', '王', '王工'],
    ]);
    expect(result.reasons.next_forum).toBe('场地还没有定下来');
    expect(questions).toHaveLength(7);
    expect(said.join('\n')).not.toContain('13800138000');
  });

  test('Enter accepts nothing and ends the questions; so does the end of the input', async () => {
    for (const answer of ['', undefined]) {
      const { result, questions } = await asked([answer]);
      expect([result.reasons.next_forum, questions.length]).toEqual([undefined, 1]);
    }
  });

  test.each([
    ['是', true],
    ['yes', true],
    ['看过了', true],
    ['', false],
    ['no', false],
    ['不是', false],
  ])('changes are looked at: “%s” is %s', async (answer, looked) => {
    const diff = { item: 'diff' as const, passed: false, zh: '', en: '' };
    const { result } = await asked([answer, '王工'], [diff]);
    expect(result).toEqual({ reasons: {}, reviewed: looked, by: looked ? '王工' : undefined });
  });

  test('another word than yes is asked again, and ends nothing that was typed', async () => {
    const diff = { item: 'diff' as const, passed: false, zh: '', en: '' };
    const { result, questions } = await asked(['场地还没有定下来', '是', '王工'], [diff]);
    expect(result).toEqual({ reasons: {}, reviewed: true, by: '王工' });
    expect([questions.length, said.at(-1)]).toEqual([3, expect.stringContaining('Type “yes”')]);
  });

  test('what was typed stands in the command that is told where the rest is left open', async () => {
    keys.push('场地还没有定下来', '');
    const failure = await settle(STALE).catch((cause) => cause);
    expect(failure.message).toMatch(
      /x\.csv --accept next_forum="场地还没有定下来" --accept freshness="REASON-IN-FULL" --by NAME$/,
    );
  });

  test('what was said with the command is not asked again', async () => {
    const given = { reasons: { next_forum: '场地还没有定下来' }, reviewed: false, by: '王工' };
    const { questions } = await asked(['台账补录得太晚了'], open, given as never);
    expect(questions).toEqual([expect.stringContaining('Freshness')]);
  });
});

test('a preview shows the same list, stops at nothing and says what would stop', async () => {
  const reviewer = previewReviewer(SOUND.beside as never);
  const entries = checklistSchema.parse(await reviewer.settle(ready(STALE)));
  expect(reviewer.blocking).toEqual(['next_forum', 'freshness']);
  expect(states(entries)).toEqual(['next_forum', 'freshness']);
  expect(entries.filter(({ by }) => by !== null).map(({ by }) => by)).toEqual(['预览', '预览']);
  expect(said.at(-1)).toMatch(/would stop at: Date of the next forum, Freshness/);
});

describe('nobody', () => {
  const sample = loadProfile('data/sample/profile.yaml');

  test('answers for invented data: the list says so', async () => {
    const entries = await nobody(sample).settle(ready({ ...STALE, beside: undefined }));
    const open = checklistSchema.parse(entries).filter(({ state }) => state === 'accepted');
    expect(open.map(({ item, by, at }) => [item, by, at])).toEqual([
      ['stories', '示例', '2015-02-17'],
      ['next_forum', '示例', '2015-02-17'],
    ]);
  });

  test('answers for any other', () => {
    expect(() => nobody({ ...sample, sample: false })).toThrow(
      expect.objectContaining({ kind: 'checklist' }),
    );
  });
});
