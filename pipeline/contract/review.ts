import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { Failure } from './failures.ts';
import { STORY_NAME } from './story-name.ts';

/** Name of the log beside the stories of a folder. */
export const REVIEWS = 'reviews.yaml';

/** Persons who must have signed the very text that is published. */
export const SIGNERS = 2;

const about = {
  story: z.string().regex(STORY_NAME),
  /** Of the texts as they were then: any change of them voids the entry. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  on: z.iso.date(),
};
const name = z.string().trim().min(2);

/**
 * One entry of the log, which only grows. `sign`: a person read both texts and stands by them.
 * `pass`: the roster check and the re-identification gate, run with an export, found nothing;
 * `fail`: a later run of them did. `override`: a person let a finding stand, and why.
 */
export const reviewSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sign'), ...about, by: name }),
  z.strictObject({ kind: z.literal('pass'), ...about, exported: z.iso.date() }),
  z.strictObject({ kind: z.literal('fail'), ...about, exported: z.iso.date() }),
  z.strictObject({
    ...{ kind: z.literal('override'), ...about, by: name },
    finding: z.string().min(1).describe('Kind of the finding, as `npm run stories` names it'),
    file: z.string().regex(/^(zh|en)\//),
    line: z.int().positive(),
    reason: z.string().trim().min(8),
  }),
]);
export type Review = z.infer<typeof reviewSchema>;

/** What stands between a story and its publication. */
export interface ReviewState {
  /** Different persons who signed the present texts. */
  signers: string[];
  /** Whether the present texts passed the roster check and the gate. */
  passed: boolean;
  /** Whether there are entries on texts as they once were, now void. */
  voided: boolean;
}

/** Hash of a story: of the bytes of its Chinese and English files, whatever their line endings. */
export function storyHash(zh: string, en: string | undefined): string {
  const texts = [zh, en ?? ''].map((text) => text.replace(/\r\n?/g, '\n'));
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex');
}

/** The log of a folder of stories; none yet is an empty one. @throws Failure naming the entry */
export function readReviews(folder: string): Review[] {
  const file = path.join(folder, REVIEWS);
  if (!existsSync(file)) return [];
  const parsed = z.array(reviewSchema).safeParse(entriesOf(file));
  if (parsed.success) return parsed.data;
  const [{ path: at, message } = { path: [], message: '' }] = parsed.error.issues;
  throw new Failure('reviews', REVIEWS, `${Number(at[0] ?? 0) + 1}: ${at.slice(1)} ${message}`);
}

function entriesOf(file: string): unknown {
  try {
    // schema core: a day stays text
    return parse(readFileSync(file, 'utf8'), { schema: 'core' }) ?? [];
  } catch {
    throw new Failure('reviews', REVIEWS, 'YAML');
  }
}

/** Where a story stands: entries count for the texts they were made on alone. */
export function reviewState(reviews: readonly Review[], story: string, hash: string): ReviewState {
  const own = reviews.filter((one) => one.story === story);
  const valid = own.filter((one) => one.hash === hash);
  const signers = new Map<string, string>();
  for (const one of valid) if (one.kind === 'sign') signers.set(sameName(one.by), one.by.trim());
  return {
    signers: [...signers.values()],
    passed: valid.findLast(({ kind }) => kind === 'pass' || kind === 'fail')?.kind === 'pass',
    voided: own.length > valid.length,
  };
}

/** What is still to be done before a story may be published, in each language; nothing: it may. */
export function toDo(slug: string, state: ReviewState): { zh: string; en: string } | undefined {
  const { signers, passed, voided } = state;
  const missing = SIGNERS - signers.length;
  const parts = [
    ...(passed ? [] : [TO_PASS]),
    ...(missing > 0 ? [toSign(slug, missing, signers)] : []),
  ];
  if (parts.length === 0) return undefined;
  const why = voided ? CHANGED : { zh: '', en: '' };
  return {
    zh: `${why.zh}${parts.map(({ zh }) => zh).join('；')}`,
    en: `${why.en}${parts.map(({ en }) => en).join('; ')}`,
  };
}

const CHANGED = {
  zh: '文字改过，以前的审签作废；',
  en: 'the text was changed, which voids earlier reviews; ',
};
const TO_PASS = {
  zh: '还没有通过与导出文件的对照（npm run stories -- --export 台账.xlsx）',
  en: 'has not passed the check against the export (npm run stories -- --export FILE)',
};

function toSign(slug: string, missing: number, signers: readonly string[]) {
  const by = signers.length > 0;
  return {
    zh: `还差${missing}人签字${by ? `（${signers.join('、')}已签）` : ''}（npm run sign -- ${slug} --by 姓名）`,
    en: `${missing} more must sign${by ? ` (signed: ${signers.join(', ')})` : ''} (npm run sign -- ${slug} --by NAME)`,
  };
}

/** The form in which names of signers are compared, so that a space does not make a second person. */
export function sameName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s\p{Cf}·•]/gu, '')
    .toLowerCase();
}
