import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { StoryFinding } from './finding.ts';
import type { Roster } from './roster.ts';
import { rosterHits } from './roster-hits.ts';
import { HIT_WORDS } from './roster-words.ts';

/** What a built site is read by: everything with words in it. */
const READ = /\.(?:html|json|xml|csv|txt|svg|webmanifest)$/;

/**
 * Every place of a built site that holds something of the roster. Only what is surely a name is
 * told: pages are made of ordinary words, and stories have been looked at before.
 */
export function pageFindings(site: string, roster: Roster): StoryFinding[] {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
    READ.test(name),
  );
  return files.sort().flatMap((file) => {
    const text = readFileSync(path.join(site, file), 'utf8');
    return rosterHits(text, roster, file.endsWith('.html')).flatMap(({ hit, line, column }) => {
      const said = HIT_WORDS[hit];
      return said.tier === 'BLOCK' ? [{ kind: hit, file, line, column, ...said }] : [];
    });
  });
}
