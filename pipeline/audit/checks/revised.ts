import type { Policy } from '../../contract/policy.ts';
import { calendarOf, type Table } from '../../contract/table.ts';
import { leftOutOf } from '../attack/history.ts';
import { isPersonal } from '../attack/sensitive.ts';
import { type Finding, findingAt } from '../finding.ts';
import type { Edition } from '../read/edition.ts';
import type { Sheet } from '../read/sheet.ts';

/** Findings, and how many figures of this edition were compared with an earlier one’s. */
export interface Revised {
  findings: Finding[];
  compared: number;
}

/**
 * What was published of a period stays as it was: counts of persons are unchanged, and so is all of
 * a snapshot; a cell withheld once stays withheld; a period left out stays left out; no row goes.
 * What the union did may be restated. No edition’s policy protects less than an earlier one’s.
 *
 * @param editions in order; the last is the one under audit
 */
export function revised(editions: readonly Edition[], tables: readonly Table[]): Revised {
  const current = editions.at(-1) as Edition;
  const compared = new Set<string>();
  const places = tables.filter(calendarOf).flatMap((table) =>
    editions.slice(0, -1).flatMap((earlier) => {
      const periods = revisedPeriods(table, earlier, current, compared);
      return periods.map((period) => ({ table: table.id, period }));
    }),
  );
  const earlier = editions.slice(0, -1).map(({ policy }) => policy);
  const laxer = earlier.some((policy) => isLaxer(current.policy, policy));
  const findings = [
    ...(laxer ? [{ check: 'revised' as const, table: 'policy', edition: current.id }] : []),
    ...places.map((place) => findingAt('revised', current.id, place)),
  ];
  return { findings, compared: compared.size };
}

/** Whether a policy protects less than an earlier one: thresholds change upwards only. */
function isLaxer(now: Policy, before: Policy): boolean {
  return (
    now.thresholds.province < before.thresholds.province ||
    now.thresholds.local < before.thresholds.local ||
    now.employers < before.employers ||
    now.beyond_largest < before.beyond_largest ||
    now.left_out.cells > before.left_out.cells ||
    now.left_out.records > before.left_out.records
  );
}

function revisedPeriods(
  table: Table,
  earlier: Edition,
  current: Edition,
  compared: Set<string>,
): string[] {
  const frozen = table.measures.flatMap((id, at) =>
    table.restated === 'nothing' || (table.restated === 'agency' && isPersonal(id)) ? [at] : [],
  );
  const [was, is] = [earlier, current].map(({ sheets }) => sheets.get(table.id));
  const left = new Set(leftOutOf(current, table));
  const shownAgain = leftOutOf(earlier, table).filter((period) => !left.has(period));
  return [
    ...shownAgain,
    ...(was ? changedRows(was, is, frozen, compared, earlier.forum > current.forum) : []),
  ];
}

function changedRows(
  was: Sheet,
  is: Sheet | undefined,
  frozen: readonly number[],
  compared: Set<string>,
  ofLaterForum: boolean,
): string[] {
  return [...was.index].flatMap(([key, { cells, period }]) => {
    const now = is?.index.get(key)?.cells;
    // a withdrawn edition of a later forum has printed periods that this one does not reach
    if (!now && ofLaterForum) return [];
    if (now) for (const at of frozen) compared.add(`${was.table.id}|${at}|${key}`);
    return now && frozen.every((at) => now[at] === cells[at]) ? [] : [period];
  });
}
