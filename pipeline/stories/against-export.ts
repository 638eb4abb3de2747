import type { TakenFile } from '../take-file.ts';
import type { World } from '../world.ts';
import { advice } from './advice.ts';
import type { Stated } from './coarser.ts';
import { copiedFrom } from './copied.ts';
import type { StoryFinding } from './finding.ts';
import { gate, openGate } from './gate.ts';
import type { Roster } from './roster.ts';
import { rosterHits } from './roster-hits.ts';
import { HIT_WORDS } from './roster-words.ts';
import type { StoryFile, StoryFiles } from './story-file.ts';

/** A story and what it states, as far as that is as declared. */
export interface Told extends StoryFiles {
  stated: Stated | undefined;
}

/**
 * Hold stories against an export that has been taken in: whom they name, what they copy, and
 * whether what they state fits enough records. No finding says what it was compared with.
 */
export async function againstExport(
  world: World,
  files: readonly TakenFile[],
  roster: Roster,
  stories: readonly Told[],
): Promise<StoryFinding[][]> {
  await openGate(world);
  const copied = await copiedFrom(
    world,
    files,
    stories.flatMap((one) => one.files),
  );
  const found: StoryFinding[][] = [];
  for (const { files: own, stated } of stories)
    found.push([
      ...own.flatMap((file) => named(file, roster)),
      ...copied.filter(({ file }) => own.some((one) => one.file === file)),
      ...(stated ? await tooFine(world, stated, own[0]?.file ?? '') : []),
    ]);
  return found;
}

function named({ file, text }: StoryFile, roster: Roster): StoryFinding[] {
  return rosterHits(text, roster).map(({ hit, line, column }) => ({
    ...{ kind: hit, file, line, column },
    ...HIT_WORDS[hit],
  }));
}

async function tooFine(world: World, stated: Stated, file: string): Promise<StoryFinding[]> {
  const verdict = await gate(world, stated);
  if (verdict.passes) return [];
  return [{ kind: 'gate', tier: 'BLOCK', file, line: 1, column: 1, ...advice(stated, verdict) }];
}
