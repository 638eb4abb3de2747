import { COMPARED, type Difference } from '../checklist/difference.ts';
import type { Judged, Ready } from '../checklist/reviewer.ts';
import type { Changes } from '../contract/changes.ts';
import { type ChecklistItem, item } from '../contract/checklist.ts';
import { WITHHELD } from '../contract/edition.ts';
import { MEASURES } from '../contract/measures.ts';
import { inChinese, inLocale, say } from '../say.ts';

/** Newest months that are told; a first comparison may have many. */
const MONTHS = 3;

/** Tell the list item by item, what to do about what does not pass, and what changes. */
export function tellList({ forum, verdicts, difference }: Ready): void {
  say(
    inChinese()
      ? `发布前的核对清单，第 ${forum.number} 场：`
      : `Checklist before publication, forum ${forum.number}:`,
  );
  for (const one of verdicts) {
    const { settled, remedy, ...name } = item(one.item) as ChecklistItem;
    const mark = one.passed ? '✓' : settled === 'never' ? '✗' : '!';
    say(`  ${mark} ${sentence(name, one)}`);
    if (!one.passed) say(`    → ${ended(inLocale(remedy))}`);
  }
  if (difference) for (const line of differenceLines(difference)) say(line);
}

/** What an item asks about, and in brackets what was found. */
export function inWords(one: Judged): { zh: string; en: string } {
  const { zh, en } = item(one.item);
  return { zh: `${zh}（${one.zh}）`, en: `${en} (${one.en})` };
}

function sentence(name: { zh: string; en: string }, found: Judged): string {
  return ended(inChinese() ? `${name.zh}：${found.zh}` : `${name.en}: ${found.en}`);
}

function ended(text: string): string {
  return inChinese() ? `${text}。` : `${text}.`;
}

function differenceLines(difference: Difference): string[] {
  const { edition, newMonths, restated, newlyWithheld, newlyShown, changes } = difference;
  const earlier = Math.max(0, newMonths.length - MONTHS);
  const zh = [
    `和 ${edition} 相比：`,
    `  累计 ${COMPARED.map((id) => toDate(difference, id, MEASURES[id].zh)).join('，')}`,
    ...(earlier > 0 ? [`  新公布的月份共 ${newMonths.length} 个，最新的 ${MONTHS} 个：`] : []),
    ...newMonths
      .slice(-MONTHS)
      .map(
        ({ month, counts }) =>
          `  ${month} ${COMPARED.map((id) => `${MEASURES[id].zh} ${figure(counts[id])}`).join('，')}`,
      ),
    `  以前公布的时期中，${restated} 个有数字更新；${newlyWithheld} 格改为不公开，${newlyShown} 格改为公开`,
    `  记录：${changesZh(changes)}`,
  ];
  const en = [
    `Against ${edition}:`,
    `  to date ${COMPARED.map((id) => toDate(difference, id, MEASURES[id].en)).join(', ')}`,
    ...(earlier > 0 ? [`  ${newMonths.length} months are new; the newest ${MONTHS}:`] : []),
    ...newMonths
      .slice(-MONTHS)
      .map(
        ({ month, counts }) =>
          `  ${month} ${COMPARED.map((id) => `${MEASURES[id].en} ${figure(counts[id])}`).join(', ')}`,
      ),
    `  of periods in print, figures of ${restated} are restated; ${newlyWithheld} cells are newly withheld, ${newlyShown} newly shown`,
    `  records: ${changesEn(changes)}`,
  ];
  return inChinese() ? zh : en;
}

function toDate(
  { toDate: { before, now } }: Difference,
  id: (typeof COMPARED)[number],
  name: string,
) {
  const [was, is] = [before[id], now[id]];
  const more = was === null || is === null ? '' : ` (${is < was ? '−' : '+'}${Math.abs(is - was)})`;
  return `${name} ${figure(was)} → ${figure(is)}${more}`;
}

function figure(cell: number | null): string {
  return cell === null ? WITHHELD : String(cell);
}

function changesZh(changes: Changes | null): string {
  if (!changes) return '没有以前的登记可比';
  const { late, corrected, reclassified, reopened, gone } = changes;
  return `补登 ${late} 件（计入下一个时期），更正 ${corrected} 件，改归类 ${reclassified} 件，重新办理 ${reopened} 件，这次没有 ${gone} 件`;
}

function changesEn(changes: Changes | null): string {
  if (!changes) return 'there is no register of earlier ones to compare with';
  const { late, corrected, reclassified, reopened, gone } = changes;
  return `${late} late (counted in the next period), ${corrected} corrected, ${reclassified} reclassified, ${reopened} reopened, ${gone} gone`;
}
