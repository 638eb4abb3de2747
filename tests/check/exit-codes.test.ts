import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULES } from '../../pipeline/contract/rules.ts';
import { NOTES } from '../../pipeline/contract/source.ts';
import { worstExit } from '../../pipeline/report.ts';

const README = readFileSync('README.md', 'utf8');

test('the README names the exit codes of every note and rule', () => {
  const notes = Object.values(NOTES).flatMap((note) => ('exit' in note ? [note.exit] : []));
  expect(README).toContain(`| ${Math.min(...notes)}–${Math.max(...notes)} | \`check\`:`);
  expect(new Set(notes).size).toBe(notes.length);
  const exits = RULES.map(({ id }) => worstExit({ byRule: { [id]: 1 }, files: [] } as never));
  expect(README).toContain(`| ${Math.min(...exits)}–${Math.max(...exits)} | \`check\`:`);
  expect(new Set(exits).size).toBe(RULES.length);
  expect(Math.max(...exits)).toBeLessThanOrEqual(255);
});
