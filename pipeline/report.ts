import { countFound, type Finding, listFindings } from './check/findings.ts';
import type { Spellings } from './check/spellings.ts';
import type { Manifest } from './contract/edition.ts';
import { FIELD_NAMES, field } from './contract/fields.ts';
import { RULES } from './contract/rules.ts';
import { NOTES, type Note, placeOf } from './contract/source.ts';
import type { Intake } from './intake.ts';
import type { Mapping } from './map/columns.ts';
import { type Both, inChinese, inLocale, say } from './say.ts';
import type { TakenFile } from './take-file.ts';
import type { World } from './world.ts';

const SHOWN = 12;
const NOT_READ = { zh: '不读取的列：', en: 'columns not read: ' };
const NO_COLUMN = {
  zh: '方案里没有列的项，网页上就没有那些数：',
  en: 'fields without a column in the profile have no figures: ',
};
const SEVERITIES = {
  reject: { zh: '隔离', en: 'quarantined' },
  warn: { zh: '提醒', en: 'warning' },
};

/** Exit code of `check` when a rule found something; one number per rule, in the rules’ order. */
const FIRST_RULE_EXIT = 101;

/**
 * Tell the operator what was read, accepted and quarantined, by rule and by row. No value of a
 * record is shown. The first rows are named; all of them are in the check report.
 */
export async function reportIntake(world: World, intake: Intake): Promise<void> {
  for (const { source, mapping, rows } of intake.files) {
    const how = [source.format, source.encoding, source.sheet].filter(Boolean).join(', ');
    say(
      inChinese()
        ? `${source.file}（${how}）：${rows} 行`
        : `${source.file} (${how}): ${rows} rows`,
    );
    for (const note of source.notes) say(`  ${noteSentence(note)}`);
    sayList(NOT_READ, mapping.dropped);
    sayList(NO_COLUMN, withoutColumn(mapping));
  }
  const { rows, accepted, quarantined, byRule } = intake;
  say(
    inChinese()
      ? `${rows} 行 = ${accepted} 接受 + ${quarantined} 隔离`
      : `${rows} rows = ${accepted} accepted + ${quarantined} quarantined`,
  );
  for (const rule of RULES.filter(({ id }) => byRule[id]))
    say(
      `  ${inLocale(SEVERITIES[rule.severity])} ${rule.id} ×${byRule[rule.id]}${inChinese() ? '：' : ': '}${inLocale(rule)}`,
    );
  for (const file of intake.files)
    for (const one of file.spellings) say(`  ${spellingsSentence(file, one)}`);
  const findings = await listFindings(world, intake.files, SHOWN);
  for (const finding of findings) say(`  ${sentence(finding)}`);
  sayRest((await countFound(world)) - SHOWN);
}

/** 175 cells to mend are often five spellings: one line each in the profile reads them all. */
function spellingsSentence(
  { source, mapping }: TakenFile,
  { field: name, count, rows }: Spellings,
) {
  const header = mapping.fields.find((one) => one.name === name)?.header ?? '';
  const more = count > rows.length;
  return inChinese()
    ? `${source.file} ${header} 列：认不出的写法有 ${count} 种，每种最先在第 ${rows.join('、')} 行${more ? '等' : ''}。`
    : `${source.file}, column ${header}: labels not known: ${count}, each first in row ${rows.join(', ')}${more ? ' …' : ''}.`;
}

function sayRest(rows: number): void {
  if (rows <= 0) return;
  say(
    inChinese()
      ? `  还有 ${rows} 行没有列在这里，全部在核对报告里。`
      : `  ${rows} more rows are not listed here; all are in the check report.`,
  );
}

function withoutColumn({ fields }: Mapping): string[] {
  const mapped = new Set(fields.map(({ name }) => name));
  return FIELD_NAMES.filter((name) => !mapped.has(name)).map((name) => inLocale(field(name)));
}

function sayList(title: Both, names: readonly string[]): void {
  if (names.length) say(`  ${inLocale(title)}${names.join(inChinese() ? '、' : ', ')}`);
}

function noteSentence(note: Note): string {
  const { zh, en } = NOTES[note.kind];
  const place = placeOf(note);
  return inChinese()
    ? `${place.zh}（${note.count}）：${zh}。`
    : `${place.en} (${note.count}): ${en}.`;
}

function sentence(finding: Finding): string {
  const { file, row, column, zh, en, advice_zh, advice_en } = finding;
  return inChinese()
    ? `${file} 第 ${row} 行${column ? ` ${column} 列` : ''}：${zh}。${advice_zh}。`
    : `${file} row ${row}${column ? `, column ${column}` : ''}: ${en}. ${advice_en}.`;
}

/**
 * The exit code of a check: 0 for a clean export; else one number per kind, of the first rule that
 * rejects, else the first that warns, else the first note on the file that asks for something.
 */
export function worstExit({ byRule, files }: Intake): number {
  for (const severity of ['reject', 'warn'] as const) {
    const at = RULES.findIndex((rule) => rule.severity === severity && byRule[rule.id]);
    if (at >= 0) return FIRST_RULE_EXIT + at;
  }
  const exits = files.flatMap(({ source }) =>
    source.notes.map(({ kind }) => (NOTES[kind] as { exit?: number }).exit ?? 0),
  );
  return exits.find((exit) => exit > 0) ?? 0;
}

/** Tell where the check report lies. */
export function reportPaths(paths: readonly string[]): void {
  say(inChinese() ? '核对报告（只留在本机）：' : 'Check report, which stays on this machine:');
  for (const file of paths) say(`  ${file}`);
}

/** Tell what the report finds of the export as it is, and why. */
export function reportVerdict({ says, because }: { says: Both; because: readonly Both[] }): void {
  for (const one of [says, ...because]) say(inLocale(one));
}

/** Tell which editions were published and where. */
export function reportEditions(editions: readonly Manifest[], archive: string): void {
  for (const { forum, counts, tables } of editions) {
    const cells = tables.reduce((sum, { cells }) => sum + cells, 0);
    const withheld = tables.reduce((sum, { withheld }) => sum + withheld, 0);
    const { accepted, later } = counts;
    const empty = tables.filter(({ rows }) => rows === 0).length;
    say(
      inChinese()
        ? `第 ${forum.number} 场（截至 ${forum.as_of}）：${accepted} 行${later ? `，其中 ${later} 行晚于截至日` : ''}；${cells} 格中有 ${withheld} 格不公开${empty ? `；另有 ${empty} 张表还没有行（时期没有结束，或者要隐去的太多）` : ''}`
        : `forum ${forum.number} (to ${forum.as_of}): ${accepted} rows${later ? `, ${later} of them later than that day` : ''}; ${withheld} of ${cells} cells withheld${empty ? `; ${empty} tables have no rows yet (no period has ended, or too much of it would be withheld)` : ''}`,
    );
  }
  say(`→ ${archive}`);
}
