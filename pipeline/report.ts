import { type Finding, listFindings } from './check/findings.ts';
import type { Manifest } from './contract/edition.ts';
import { RULES } from './contract/rules.ts';
import { NOTES, type Note } from './contract/source.ts';
import type { Intake } from './intake.ts';
import { inChinese, say } from './say.ts';
import type { World } from './world.ts';

const SHOWN = 12;

/** Exit code of `check` when a rule found something; one number per rule, in the rules’ order. */
const FIRST_RULE_EXIT = 101;

/**
 * Tell the operator what was read, accepted and quarantined, by rule and by row. No value of a
 * record is shown. The first rows are
 * named; all of them are in the check report.
 */
export async function reportIntake(world: World, intake: Intake): Promise<void> {
  for (const { source, mapping, rows } of intake.files) {
    const how = [source.format, source.encoding, source.sheet].filter(Boolean).join(', ');
    say(`${source.file} (${how}): ${rows} 行 / rows`);
    for (const note of source.notes) say(`  ${noteSentence(note)}`);
    if (mapping.dropped.length)
      say(`  不读取的列 / columns not read: ${mapping.dropped.join('、')}`);
  }
  const { rows, accepted, quarantined, byRule } = intake;
  say(
    `${rows} 行 = ${accepted} 接受 + ${quarantined} 隔离 / ${rows} rows = ${accepted} accepted + ${quarantined} quarantined`,
  );
  for (const rule of RULES.filter(({ id }) => byRule[id]))
    say(
      `  ${rule.severity === 'reject' ? '隔离' : '提醒'} ${rule.id} ×${byRule[rule.id]}：${inChinese() ? rule.zh : rule.en}`,
    );
  const findings = await listFindings(world, intake.files, SHOWN);
  for (const finding of findings) say(`  ${sentence(finding)}`);
}

function noteSentence({ kind, place, count }: Note): string {
  const { zh, en } = NOTES[kind];
  return inChinese() ? `${place}（${count}）：${zh}。` : `${place} (${count}): ${en}.`;
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
  say('核对报告（只留在本机） / check report (stays on this machine):');
  for (const file of paths) say(`  ${file}`);
}

/** Tell which editions were published and where. */
export function reportEditions(editions: readonly Manifest[], archive: string): void {
  for (const { forum, counts, tables } of editions) {
    const cells = tables.reduce((sum, { cells }) => sum + cells, 0);
    const withheld = tables.reduce((sum, { withheld }) => sum + withheld, 0);
    const later = counts.later ? `, ${counts.later} 晚于截至日 / later` : '';
    say(
      `第 ${forum.number} 场 / forum ${forum.number} (${forum.as_of}): ${counts.accepted} 行 / rows${later}; ${withheld}/${cells} 格不公开 / cells withheld`,
    );
  }
  say(`→ ${archive}`);
}
