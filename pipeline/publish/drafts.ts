import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Begins the name of whatever is not published yet; readers of an archive take no notice of it. */
const DRAFT = '.draft-';

/** Where an edition is put together: beside the others, so that one rename publishes it. */
export function draftOf(archive: string, id: string): string {
  return path.join(archive, `${DRAFT}${id}`);
}

/** Drafts in an archive: of the run that publishes now, and of killed ones. */
export function draftsIn(archive: string): string[] {
  const names = readdirSync(archive).filter((name) => name.startsWith(DRAFT));
  return names.map((name) => path.join(archive, name));
}

/** Remove what killed runs left, as far as it can be removed. */
export function clearDrafts(archive: string): void {
  try {
    for (const draft of draftsIn(archive)) rmSync(draft, { recursive: true, force: true });
  } catch {
    // a folder that cannot be written is told of by what is written next
  }
}
