import { CHECKS, type CheckName } from '../../pipeline/audit/finding.ts';
import type { Caught, Leak } from './leak.ts';

/** A leak that was planted, and what the audit found. */
export interface Trial {
  kind: string;
  leak: Leak;
  found: readonly Caught[];
}

/** Whether the audit found what it had to, not just anything. */
export function isCaught({ leak, found }: Trial): boolean {
  return found.some((check) => leak.expected.includes(check));
}

/** Leaks which only this check reports: without it they would be published. */
export function caughtByAlone(trials: readonly Trial[], check: Caught): Trial[] {
  return trials.filter((trial) => isCaught(trial) && trial.found.join() === check);
}

/** Kinds with how many were planted and caught, and the leaks that hang on one check. */
export function report(trials: readonly Trial[]): string {
  const kinds = [...new Set(trials.map(({ kind }) => kind))];
  const lines = kinds.map((kind) => {
    const own = trials.filter((trial) => trial.kind === kind);
    return line(own.length, own.filter(isCaught).length, kind, checksOf(own));
  });
  const all = line(trials.length, trials.filter(isCaught).length, 'all', checksOf(trials));
  const checks = [...(Object.keys(CHECKS) as CheckName[]), 'refused' as const];
  const alone = checks.map((check) => {
    const hanging = caughtByAlone(trials, check);
    const [one] = hanging;
    const example = one ? `${one.kind}: ${one.leak.what}` : 'none; see certificate.test.ts';
    return `${String(hanging.length).padStart(7)}  ${check.padEnd(11)}  ${example}`;
  });
  const head = 'planted  caught  kind (checks that found something)';
  return [head, ...lines, all, '', '  alone  check        for example', ...alone].join('\n');
}

function line(planted: number, caught: number, kind: string, checks: string): string {
  const mark = caught < planted ? '  ← NOT ALL' : '';
  return `${String(planted).padStart(7)}  ${String(caught).padStart(6)}  ${kind} (${checks})${mark}`;
}

function checksOf(trials: readonly Trial[]): string {
  const counts = new Map<string, number>();
  for (const check of trials.flatMap(({ found }) => found))
    counts.set(check, (counts.get(check) ?? 0) + 1);
  const most = [...counts].sort(([, a], [, b]) => b - a);
  return most.map(([check, times]) => `${check} ${times}`).join(', ');
}
