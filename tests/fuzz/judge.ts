import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listFindings } from '../../pipeline/check/findings.ts';
import { Failure } from '../../pipeline/contract/failures.ts';
import type { Intake } from '../../pipeline/intake.ts';
import { openWorld, type World } from '../../pipeline/world.ts';
import { MARKS } from './draft.ts';
import type { Made } from './make.ts';
import { overheard } from './overheard.ts';
import { plainLines } from './plain-lines.ts';
import { tell, tellWithReport } from './told.ts';

/** What became of a file. */
export interface Verdict {
  as: 'taken' | Failure['kind'];
  rows: number;
  accepted: number;
  /** Milliseconds. */
  took: number;
}

const MOST_MILLISECONDS = 10_000;

/** What a file made the intake do that it may not. */
export class Complaint extends Error {}

/**
 * Take a damaged export in, and hold all that is found and said to what may be.
 *
 * @param folder where the file is written
 * @param report whether its check report is written and read too
 * @throws Complaint
 */
export async function judge(made: Made, folder: string, report = false): Promise<Verdict> {
  const file = path.join(folder, made.name);
  writeFileSync(file, made.bytes);
  const said: string[] = [];
  const started = performance.now();
  const world = await openWorld({
    threads: 1,
    memory: '600MB',
    progress: (step) => said.push(step),
  });
  let found: Omit<Verdict, 'took'>;
  try {
    const { done, heard } = await overheard(() =>
      report ? tellWithReport(world, file, (text) => said.push(text)) : tell(world, file),
    );
    said.push(heard);
    found =
      done instanceof Failure ? refused(made, done, said) : await taken(world, made, done, said);
  } finally {
    await world.close();
  }
  const took = performance.now() - started;
  demand(!existsSync(world.scratch), 'the scratch folder is still there');
  demand(took < MOST_MILLISECONDS, `it took ${Math.round(took)} ms`);
  for (const text of said) mustBePrivate(text);
  return { ...found, took };
}

function demand(right: boolean, otherwise: string): asserts right {
  if (!right) throw new Complaint(otherwise);
}

function mustBePrivate(text: string): void {
  const places = MARKS.map((mark) => text.toLowerCase().indexOf(mark)).filter((at) => at >= 0);
  const at = Math.min(...places);
  demand(places.length === 0, `a value was told: …${text.slice(Math.max(0, at - 90), at + 60)}…`);
  demand(!/^\s+at .*:\d+/m.test(text), `a stack trace was told: ${text.slice(0, 300)}`);
}

function refused(
  { name, mayRefuse }: Made,
  failure: Failure,
  said: string[],
): Omit<Verdict, 'took'> {
  const { kind, zh, message } = failure;
  said.push(zh, message);
  demand(kind !== 'internal', `it failed inside: ${message}`);
  demand(mayRefuse, `it may not be refused: ${message}`);
  for (const text of [zh, message]) {
    demand(text.includes(name), `the file is not named: ${text}`);
    demand(!/undefined|NaN|\[object|\n/.test(text), `not a sentence: ${text}`);
  }
  demand(/[\u4e00-\u9fff].*。$/.test(zh), `not a Chinese sentence: ${zh}`);
  demand(/[.)]$/.test(message), `not an English sentence: ${message}`);
  return { as: kind, rows: 0, accepted: 0 };
}

interface Row {
  n: number;
  accepted: boolean;
  rejected: boolean;
}

async function taken(
  world: World,
  made: Made,
  intake: Intake,
  said: string[],
): Promise<Omit<Verdict, 'took'>> {
  const { rows, accepted, quarantined, files } = intake;
  const records = await world.rows<Row>(
    `select row_no::integer as n,
      (file, row_no) in (select (file, row_no) from accepted) as accepted,
      (file, row_no) in (select (file, row_no) from rejected) as rejected
     from records order by row_no`,
  );
  const findings = await listFindings(world, files);
  const notes = files.flatMap(({ source }) => source.notes);
  said.push(JSON.stringify([findings, notes, intake.byRule]));
  const numbers = records.map(({ n }) => n);
  demand(
    rows === accepted + quarantined && rows === numbers.length,
    `${rows} rows are ${accepted} + ${quarantined}`,
  );
  demand(new Set(numbers).size === rows, 'two rows have one number');
  demand(
    records.every((one) => one.accepted !== one.rejected),
    'a row is in both or in neither',
  );
  const listed = new Set(findings.map(({ row }) => row));
  demand(
    records.every(({ n, accepted }) => accepted || listed.has(n)),
    'a row is set aside without a reason',
  );
  const [{ source } = { source: undefined }] = files;
  const known = made.rows ?? (source ? plainLines(made.bytes, source) : null);
  if (known) demand(String(known) === String(numbers), `rows ${known} were read as ${numbers}`);
  return { as: 'taken', rows, accepted };
}
