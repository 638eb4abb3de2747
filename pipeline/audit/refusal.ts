import { Failure } from '../contract/failures.ts';
import { CHECKS, type Finding } from './finding.ts';

/** The findings of one check in one table. */
export interface Found {
  table: string;
  check: keyof typeof CHECKS;
  /** How many periods of the table, 1 where it has none. */
  times: number;
  zh: string;
  en: string;
}

/** Findings gathered by table and check: all that may be said of them. */
export function gather(findings: readonly Finding[]): Found[] {
  const gathered = new Map<string, Found>();
  for (const { table, check } of findings) {
    const key = `${table}|${check}`;
    const found = gathered.get(key) ?? { table, check, times: 0, ...CHECKS[check] };
    gathered.set(key, { ...found, times: found.times + 1 });
  }
  return [...gathered.values()];
}

/** Why an edition is not published: its tables and the checks that found something. */
export function refusal(edition: string, findings: readonly Finding[]): Failure {
  const found = gather(findings).map(({ table, check, times }) => `${table}: ${check} ×${times}`);
  return new Failure('audit', `edition ${edition}`, found.join('; '));
}
