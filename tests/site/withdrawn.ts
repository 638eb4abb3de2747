import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Manifest } from '../../pipeline/contract/edition.ts';
import { WITHDRAWN, type Withdrawal } from '../../pipeline/contract/withdrawal.ts';
import { writeEdition } from './editions.ts';

type Named = NonNullable<Manifest['previous']>;

/** Why the first issue of forum 13 was withdrawn; a number in it is its writer’s, not a figure. */
export const NOTE = {
  note_zh: '示例：漏了120件诉求，已经补上。',
  note_en: 'Sample: 120 appeals were missing and have been added.',
};

/**
 * Write an archive with a forum that was withdrawn and published again, `013` and `013-2`, and its
 * newest, `015`, withdrawn without another in its place.
 */
export function writeCorrected(folder: string): void {
  const first = writeEdition(folder, { forum: 12, previous: null });
  const wrong = writeEdition(folder, { forum: 13, previous: first, otherwise: tooFew });
  const withdrawn = withdraw(folder, wrong, { at: '2015-01-20', reason: 'correction', ...NOTE });
  const again = writeEdition(folder, {
    ...{ forum: 13, issue: 2, previous: withdrawn },
    said: {
      recounts: ['013'],
      changes: { late: 12, corrected: null, reclassified: null, reopened: null, gone: null },
    },
  });
  const next = writeEdition(folder, { forum: 14, previous: again });
  const last = writeEdition(folder, { forum: 15, previous: next });
  withdraw(folder, last, {
    ...{ at: '2015-03-20', reason: 'policy' },
    ...{ note_zh: '口径还没有定下来。', note_en: '' },
  });
}

function withdraw(
  folder: string,
  named: Named,
  said: Omit<Withdrawal, 'edition' | 'manifest_sha256' | 'by'>,
): Named {
  const { edition, sha256 } = named;
  const withdrawal: Withdrawal = { edition, manifest_sha256: sha256, by: '示例经办人', ...said };
  const text = `${JSON.stringify(withdrawal, null, 2)}\n`;
  writeFileSync(path.join(folder, edition, WITHDRAWN), text);
  return { ...named, withdrawal: createHash('sha256').update(text).digest('hex') };
}

/** The newest forum has fewer appeals received than it has once it is put right. */
function tooFew(table: { id: string; measures: readonly string[] }, lines: string[][]): string[][] {
  if (table.id !== 'funnel_by_forum') return lines;
  const last = lines.at(-1) ?? [];
  const received = (lines[0] ?? []).indexOf('received');
  const fewer = last.map((text, at) => (at === received ? String(Number(text) - 20) : text));
  return [...lines.slice(0, -1), fewer];
}
