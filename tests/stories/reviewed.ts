import { appendReviews } from '../../pipeline/stories/review-log.ts';
import { storiesIn } from '../../pipeline/stories/story-file.ts';

const ON = '2017-01-20';

/** Log for every story of a folder what publication needs: a pass, and two persons’ signatures. */
export function reviewAll(folder: string): void {
  const entries = storiesIn(folder).flatMap(({ slug: story, hash }) => [
    { kind: 'pass' as const, story, hash, exported: ON, on: ON },
    ...['编辑甲', '编辑乙'].map((by) => ({ kind: 'sign' as const, story, hash, on: ON, by })),
  ]);
  appendReviews(folder, entries);
}
