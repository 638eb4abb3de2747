import { NOTES, placeOf } from '../contract/source.ts';
import type { TakenFile } from '../take-file.ts';
import type { Found } from './found.ts';
import { count, type Ledger } from './ledger.ts';
import { verdictOf } from './verdict.ts';
import { type Both, HEADS, PARTS, type Tell } from './words.ts';

/** Named facts about the run and its files. */
export type Fact = readonly [name: string, content: string];

const WORDS = {
  made: { zh: '制作日期', en: 'made on' },
  profile: { zh: '方案', en: 'profile' },
  forums: { zh: '场次和截至日', en: 'forum and as-of day' },
  verdict: { zh: '能否发布', en: 'can it be published' },
  because: { zh: '依据', en: 'because' },
  rows: { zh: '读到的行', en: 'rows read' },
  accepted: { zh: '接受', en: 'accepted' },
  quarantined: { zh: '隔离', en: 'quarantined' },
  file: { zh: '文件', en: 'file' },
  format: { zh: '格式', en: 'format' },
  sheet: { zh: '工作表', en: 'sheet' },
  fingerprint: { zh: 'SHA-256（前 12 位）', en: 'SHA-256 (first 12)' },
  note: { zh: '文件情况', en: 'note on the file' },
  unread: { zh: '没有读完', en: 'not read to its end' },
} as const satisfies Record<string, Both>;

/** When and how the export was read: the head of the page and of the workbook. */
export function runFacts({ asked, taken }: Found, tell: Tell): Fact[] {
  const { profile, forums, made } = asked;
  const cuts = taken?.trials.length
    ? taken.trials.map(({ forum, as_of }) => ({ number: forum, as_of }))
    : forums;
  const named = cuts.map(({ number, as_of }) =>
    tell({ zh: `第 ${number} 场，截至 ${as_of}`, en: `forum ${number}, as of ${as_of}` }),
  );
  const exported = profile.exported
    ? tell({ zh: `导出日 ${profile.exported}`, en: `exported ${profile.exported}` })
    : '';
  return [
    [tell(WORDS.made), made],
    [tell(WORDS.profile), [profile.name, tell(profile.title)].filter(Boolean).join(' · ')],
    [tell(WORDS.forums), [...named, exported].filter(Boolean).join(tell(SEMICOLON)) || '—'],
  ];
}

const SEMICOLON = { zh: '；', en: '; ' };

/** What is known of a file; rows are records, without blank lines. */
export function fileFacts({ source, rows }: TakenFile, tell: Tell): Fact[] {
  return [
    [tell(WORDS.file), source.file],
    [tell(WORDS.format), [source.format, source.encoding].filter(Boolean).join(' · ')],
    ...(source.sheet ? [[tell(WORDS.sheet), source.sheet] as const] : []),
    [tell(WORDS.rows), count(rows)],
    [tell(WORDS.fingerprint), source.sha256.slice(0, 12)],
  ];
}

/** What was noticed about a file: where, how often, and what it means. */
export function noteFacts({ source }: TakenFile, tell: Tell): Fact[] {
  return source.notes.map((note) => {
    const [{ zh, en }, n] = [placeOf(note), count(note.count)];
    return [tell({ zh: `${zh}（${n}）`, en: `${en} (${n})` }), tell(NOTES[note.kind])];
  });
}

/** The first sheet: what was read, with what result. */
export function overview(found: Found, tell: Tell): Ledger {
  return {
    id: 'overview',
    title: tell(PARTS.overview),
    says: [],
    columns: [
      { title: tell(HEADS.item), width: 24 },
      { title: tell(HEADS.content), width: 96 },
    ],
    rows: [...runFacts(found, tell), ...verdictFacts(found, tell), ...readFacts(found, tell)],
  };
}

function verdictFacts(found: Found, tell: Tell): Fact[] {
  const { says, because } = verdictOf(found);
  return [
    [tell(WORDS.verdict), tell(says)],
    ...because.map((one): Fact => [tell(WORDS.because), tell(one)]),
  ];
}

function readFacts({ asked, taken }: Found, tell: Tell): Fact[] {
  if (!taken)
    return fileNames(asked.files).map(
      (name): Fact => [tell(WORDS.file), `${name} · ${tell(WORDS.unread)}`],
    );
  const { rows, accepted, quarantined, files } = taken.intake;
  return [
    [tell(WORDS.rows), count(rows)],
    [tell(WORDS.accepted), count(accepted)],
    [tell(WORDS.quarantined), count(quarantined)],
    ...files.flatMap((file) => [
      ...fileFacts(file, tell),
      ...noteFacts(file, tell).map(([place, says]): Fact => [tell(WORDS.note), `${place} ${says}`]),
    ]),
  ];
}

/** Names of files without their folders. */
export function fileNames(files: readonly string[]): string[] {
  return files.map((file) => file.split(/[\\/]/).at(-1) ?? '');
}
