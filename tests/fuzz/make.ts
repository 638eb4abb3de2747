import type { World } from '../../pipeline/world.ts';
import { BOOK_DAMAGES, type BookDraft } from './damage/book.ts';
import { BYTE_DAMAGES, noise } from './damage/bytes.ts';
import { CELL_DAMAGES } from './damage/cells.ts';
import type { Damage, Known } from './damage/damage.ts';
import { HEADER_DAMAGES } from './damage/headers.ts';
import { PAGE_DAMAGES } from './damage/page.ts';
import { PART_DAMAGES, partsOf, zipped } from './damage/parts.ts';
import { ROW_DAMAGES } from './damage/rows.ts';
import { type Encoding, TEXT_DAMAGES } from './damage/text.ts';
import { type Dice, dice } from './dice.ts';
import { type Draft, goodDraft, rowsThatCount } from './draft.ts';
import { bookBytes, bookDraft } from './write/book.ts';
import { page } from './write/page.ts';
import { parquetBytes } from './write/parquet.ts';
import { textBytes, textDraft } from './write/text.ts';

/** A damaged export, and what is known of it by construction. */
export interface Made {
  seed: number;
  /** What was done to a good table, in order. */
  damages: string[];
  name: string;
  bytes: Buffer;
  /** Row numbers that a spreadsheet would show for the rows that hold something; null if unknown. */
  rows: number[] | null;
  mayRefuse: boolean;
}

/** Kinds of file, each with its name and the stages in which it can be damaged. */
const TABLE = [...HEADER_DAMAGES, ...ROW_DAMAGES, ...CELL_DAMAGES];
const KINDS = [
  { kind: 'text', name: '台账.csv', encoding: 'utf8', weight: 4 },
  { kind: 'text', name: '台账.csv', encoding: 'gb18030', weight: 3 },
  { kind: 'text', name: '台账.txt', encoding: 'utf16le', weight: 2 },
  { kind: 'text', name: '台账.txt', encoding: 'utf16be', weight: 1 },
  { kind: 'text', name: '台账.xls', encoding: 'utf8', weight: 1 },
  { kind: 'book', name: '台账.xlsx', encoding: 'utf8', weight: 8 },
  { kind: 'page', name: '台账.xls', encoding: 'utf8', weight: 2 },
  { kind: 'parquet', name: '台账.parquet', encoding: 'utf8', weight: 2 },
  { kind: 'noise', name: '台账.csv', encoding: 'utf8', weight: 1 },
] as const satisfies { kind: string; name: string; encoding: Encoding; weight: number }[];
type Kind = (typeof KINDS)[number];

const OWN: Readonly<Record<Kind['kind'], readonly Known[]>> = {
  text: TEXT_DAMAGES,
  book: [...BOOK_DAMAGES, ...PART_DAMAGES],
  page: PAGE_DAMAGES,
  parquet: [],
  noise: [],
};
const NAMES = ['.csv', '.xlsx', '.xls', '.parquet', '.txt', '.et', '', '.CSV'];

/**
 * A damaged export: one to four damages of those its kind of file can have.
 *
 * @param left damages to leave out, which is how a failure is made smaller
 */
export async function make(
  world: World,
  seed: number,
  left: readonly string[] = [],
): Promise<Made> {
  const chance = dice(seed, 'plan');
  const kind = chance.pick(KINDS.flatMap((one) => Array<Kind>(one.weight).fill(one)));
  const plan = planned(kind, chance);
  const name = chance.once(12) ? `台账${chance.pick(NAMES)}` : kind.name;
  if (kind.kind === 'noise')
    return {
      seed,
      damages: ['noise'],
      name,
      bytes: noise(dice(seed, 'noise')),
      rows: null,
      mayRefuse: true,
    };
  const kept = plan.filter((one) => !left.includes(one.name));
  const does = <T>(of: readonly Damage<T>[], it: T): T =>
    of
      .filter((one) => kept.some(({ name }) => name === one.name))
      .reduce((now, one) => one.does(now, dice(seed, one.name)), it);
  const table = does(TABLE, goodDraft(dice(seed, 'table')));
  const draft = kind.kind === 'parquet' ? { ...table, above: [] } : table;
  const written = await WRITE[kind.kind]({ world, draft, kind, chance: dice(seed, 'write'), does });
  const beyond = kind.kind === 'text';
  return {
    seed,
    damages: [`${kind.kind} ${kind.encoding}`, ...kept.map((one) => one.name)],
    name,
    bytes: does(BYTE_DAMAGES, written),
    rows: kept.some(({ uncounted }) => uncounted) ? null : rowsThatCount(draft, beyond),
    mayRefuse: kept.some(({ mayRefuse }) => mayRefuse),
  };
}

/** In the order in which they are done: to the table, to its file, to the bytes. */
function planned({ kind }: Kind, chance: Dice): Known[] {
  const own = OWN[kind];
  const pools = [TABLE, own, chance.once(2) ? own : TABLE, BYTE_DAMAGES].filter(
    ({ length }) => length,
  );
  const many = 1 + chance.below(4);
  // a zip knows when a byte of it is wrong, and hardly any file gets past that
  const rare = kind === 'book' ? 16 : 6;
  const chosen = Array.from({ length: many }, () => {
    const pool = chance.once(rare) ? BYTE_DAMAGES : chance.pick(pools.slice(0, -1));
    return chance.pick<Known>(pool);
  });
  return [...new Set(chosen)];
}

interface Writing {
  world: World;
  draft: Draft;
  kind: Kind;
  chance: Dice;
  does: <T>(of: readonly Damage<T>[], it: T) => T;
}

const WRITE: Readonly<Record<Exclude<Kind['kind'], 'noise'>, (it: Writing) => Promise<Buffer>>> = {
  async text({ draft, kind: { encoding, name }, chance, does }) {
    const mark =
      encoding === 'gb18030' || (encoding === 'utf8' && chance.once(2)) ? 'none' : 'right';
    const delimiter = name.endsWith('.xls') ? '\t' : ',';
    return textBytes(does(TEXT_DAMAGES, textDraft(draft, { delimiter, encoding, mark })));
  },
  async book({ draft, does }) {
    const whole = bookBytes(does<BookDraft>(BOOK_DAMAGES, bookDraft(draft)));
    const parts = partsOf(whole);
    const damaged = does(PART_DAMAGES, parts);
    return damaged === parts ? whole : zipped(damaged);
  },
  page: async ({ draft, does }) => Buffer.from(does(PAGE_DAMAGES, page(draft))),
  parquet: ({ world, draft, chance }) => parquetBytes(world, draft, chance),
};
