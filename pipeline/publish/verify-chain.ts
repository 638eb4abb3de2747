import type { CheckedEdition, Fault } from './verify-edition.ts';

/**
 * Faults of the chain, by edition: each manifest names the edition before it and the hashes of its
 * manifest and withdrawal, and editions that stand ascend.
 *
 * @param editions in order of publication
 */
export function chainFaults(editions: readonly CheckedEdition[]): Map<string, Fault[]> {
  const faults = new Map<string, Fault[]>();
  const standing = editions.filter(({ withdrawnSha256 }) => withdrawnSha256 === '');
  for (const [at, edition] of editions.entries()) {
    const before = standing[standing.indexOf(edition) - 1];
    const found = [
      ...linkFaults(editions[at - 1], edition),
      ...(before && isEarlier(edition, before) ? [fault(DESCENDS, before.id)] : []),
    ];
    faults.set(edition.id, found);
  }
  return faults;
}

function linkFaults(before: CheckedEdition | undefined, edition: CheckedEdition): Fault[] {
  if (!edition.manifest) return [];
  const { previous } = edition.manifest;
  if (!before || !previous) return before || previous ? [fault(OTHER, before?.id ?? '')] : [];
  if (previous.edition !== before.id || previous.sha256 !== before.sha256)
    return [fault(OTHER, before.id)];
  // withdrawn only after this one: then this one must have been withdrawn first
  const stands = edition.withdrawnSha256 === '';
  const named = previous.withdrawal ?? (stands ? '' : before.withdrawnSha256);
  return named === before.withdrawnSha256 ? [] : [fault(WITHDRAWAL, before.id)];
}

function isEarlier({ manifest: one }: CheckedEdition, { manifest: before }: CheckedEdition) {
  if (!one || !before) return false;
  return one.forum.number <= before.forum.number || one.forum.as_of <= before.forum.as_of;
}

type Say = (before: string) => { zh: string; en: string };

function fault(say: Say, before: string): Fault {
  return { file: 'manifest.json', ...say(before) };
}

const OTHER: Say = (before) => ({
  zh: `其中写的上一期不是${before ? `文件夹里的 ${before}` : '“没有”'}，或者 ${before || '上一期'} 的清单被改过。请从备份恢复这两期`,
  en: `the edition it names as the one before is not ${before || 'none'} as it lies in the folder. Restore both from a copy`,
});
const WITHDRAWAL: Say = (before) => ({
  zh: `${before} 的撤回说明（withdrawn.json）与其中写的不符。请从备份恢复 ${before}`,
  en: `the withdrawal of ${before} (withdrawn.json) is not the one it names. Restore ${before} from a copy`,
});
const DESCENDS: Say = (before) => ({
  zh: `场次或者截至日不晚于 ${before}。请从备份恢复整个档案`,
  en: `its forum or as-of date is not after that of ${before}. Restore the whole archive from a copy`,
});
