import type { Found, Place, RuleFound, Taken } from './found.ts';
import { type Cell, count, type Ledger } from './ledger.ts';
import { lookedAt } from './places.ts';
import { HEADS, PARTS, SEVERITY, type Tell } from './words.ts';

/** One line a rule: how many rows it found and what to do about them. */
export function byRule(found: Found, tell: Tell): Ledger {
  const rows = found.taken?.intake.rows ?? 0;
  return {
    id: 'rules',
    title: tell(PARTS.rules),
    says: [],
    columns: [
      { title: tell(HEADS.severity), width: 12 },
      { title: tell(HEADS.code), width: 26 },
      { title: tell(HEADS.rule), width: 36 },
      { title: tell(HEADS.count), width: 10, as: 'count' },
      { title: tell(HEADS.share), width: 10, as: 'share' },
      { title: tell(HEADS.advice), width: 60 },
    ],
    rows: [
      ...stoppedRow(found, tell),
      ...(found.taken?.rules ?? []).map(({ rule, count: n }): Cell[] => [
        tell(SEVERITY[rule.severity]),
        rule.id,
        tell(rule),
        n,
        rows ? n / rows : null,
        tell(rule.advice),
      ]),
    ],
  };
}

/** What stopped the run has no row of its own; its sentence says where and what to do. */
function stoppedRow({ stopped }: Found, tell: Tell): Cell[][] {
  if (!stopped) return [];
  return [[tell(SEVERITY.stop), stopped.kind, tell(stopped), null, null, '']];
}

/** Every place of every rule; those beyond the limit are counted in one more line of their rule. */
export function rowByRow(taken: Taken, tell: Tell): Ledger {
  return {
    id: 'rows',
    title: tell(PARTS.rows),
    says: [],
    columns: [
      { title: tell(HEADS.file), width: 26 },
      { title: tell(HEADS.sheet), width: 14 },
      { title: tell(HEADS.row), width: 9 },
      { title: tell(HEADS.letter), width: 7 },
      { title: tell(HEADS.header), width: 18 },
      { title: tell(HEADS.severity), width: 12 },
      { title: tell(HEADS.code), width: 26 },
      { title: tell(HEADS.rule), width: 36 },
      { title: tell(HEADS.advice), width: 60 },
    ],
    rows: { [Symbol.iterator]: () => placeRows(taken, tell) },
  };
}

function* placeRows({ rules, intake }: Taken, tell: Tell): Generator<Cell[]> {
  for (const found of rules) {
    const { rule, places } = found;
    const said = [tell(SEVERITY[rule.severity]), rule.id, tell(rule)];
    for (const { file, row } of places) {
      const taken = intake.files[file];
      if (!taken) continue;
      const { letter, header } = lookedAt(taken, rule);
      const { source } = taken;
      yield [source.file, source.sheet ?? '', row, letter, header, ...said, tell(rule.advice)];
    }
    for (const rest of restSays(found, places.length, tell))
      yield ['', '', null, '', '', ...said, rest];
  }
}

/** How many rows of a rule are not listed; nothing where all are. */
export function restSays({ rule, count: n }: RuleFound, shown: number, tell: Tell): string[] {
  if (n <= shown) return [];
  const rest = count(n - shown);
  return [
    tell({
      zh: `${rule.zh}（${rule.id}）还有 ${rest} 行没有列出；先改正列出的，再核对一次。`,
      en: `${rule.en} (${rule.id}): ${rest} more rows are not listed; mend those listed and check again.`,
    }),
  ];
}

/** Places of one rule in one file, under the column they are in. */
export interface Group {
  file: string;
  sheet: string | null;
  letter: string;
  header: string;
  rows: number[];
}

/** The first places of a rule, file by file. */
export function grouped({ rule, places }: RuleFound, { intake }: Taken, most: number): Group[] {
  const groups = new Map<Place['file'], Group>();
  for (const { file, row } of places.slice(0, most)) {
    const taken = intake.files[file];
    if (!taken) continue;
    const { source } = taken;
    const group = groups.get(file) ?? {
      file: source.file,
      sheet: source.sheet,
      ...lookedAt(taken, rule),
      rows: [],
    };
    group.rows.push(row);
    groups.set(file, group);
  }
  return [...groups.values()];
}
