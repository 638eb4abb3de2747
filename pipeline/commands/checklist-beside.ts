import { existsSync } from 'node:fs';
import path from 'node:path';
import { casesFolder } from '../../site/cases/folder.ts';
import { loadSiteConfig } from '../../site/config/load.ts';
import type { Beside } from '../checklist/evidence.ts';
import { Failure } from '../contract/failures.ts';
import { readReviews, reviewState, toDo } from '../contract/review.ts';
import { openFindings } from '../stories/text-findings.ts';
import { checkedStories } from './stories-on-disk.ts';
import { today } from './today.ts';

/**
 * What the list asks beside the data: the day, the stories and the settings the site is built from. What
 * cannot be read is told in the list, as its failure.
 */
export function besideOf(): Beside {
  return {
    today: today(),
    stories: orFailure(() => storiesIn(casesFolder())),
    nextForums: orFailure(
      () => loadSiteConfig(path.resolve(process.env.SITE_CONFIG || 'data/site.yaml')).next_forums,
    ),
  };
}

/** A story is done when nothing in it is to be mended and nothing is missing of its reviews. */
function storiesIn(folder: string) {
  if (!existsSync(folder)) return { told: 0, unsigned: [] };
  const reviews = readReviews(folder);
  const all = checkedStories(folder);
  const unsigned = all.filter(
    (story) =>
      toDo(story.slug, reviewState(reviews, story.slug, story.hash)) ||
      openFindings(story, story.findings, reviews).some(({ tier }) => tier === 'BLOCK'),
  );
  return { told: all.length, unsigned: unsigned.map(({ slug }) => slug) };
}

function orFailure<T>(read: () => T): T | Failure {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof Failure) return cause;
    throw cause;
  }
}
