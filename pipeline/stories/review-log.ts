import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { REVIEWS, type Review } from '../contract/review.ts';

const HEAD = `# 审签记录：谁签了哪件案例、何时对照导出文件核对过、谁保留了哪处提示和理由。只能添加，不能改。
# 由 npm run stories 和 npm run sign 写入；hash 是当时文字的指纹，文字一改就作废。
# Log of reviews, written by npm run stories and npm run sign. Entries are added, never changed;
# hash is that of the texts as they were: a changed text voids the entry.
`;

/** Add entries at the end of the log of a folder of stories, one a line. */
export function appendReviews(folder: string, entries: readonly Review[]): void {
  const file = path.join(folder, REVIEWS);
  if (entries.length === 0) return;
  if (!existsSync(file)) writeFileSync(file, HEAD);
  const lines = entries.map(
    (entry) => `- ${stringify(entry, { collectionStyle: 'flow', lineWidth: 0 })}`,
  );
  appendFileSync(file, lines.join(''));
}
