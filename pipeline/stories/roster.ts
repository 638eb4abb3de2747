import type { FieldName } from '../contract/fields.ts';
import type { TakenFile } from '../take-file.ts';
import type { World } from '../world.ts';
import { employerForms } from './employer-names.ts';
import { plainValue } from './plain-text.ts';
import { SecretSet } from './secret-set.ts';
import { eachText } from './stream.ts';

/** What a hit may be; the graver first, because of two the graver is told. */
export const HITS = ['phone', 'id', 'name', 'employer', 'short_name', 'maybe_employer'] as const;
export type Hit = (typeof HITS)[number];

/** Everything in an export that names somebody, as keyed hashes in memory. */
export interface Roster {
  /** Numbers: digits alone, as they stand without separators. */
  numbers: SecretSet;
  words: SecretSet;
}

/** Shorter numbers of appeals are found in any table. */
const LEAST_ID = 8;
const LEAST_PHONE = 7;
const LEAST_LATIN_NAME = 5;
const SEVERAL = /[、,，;；/|]/;

/** Columns of the contract that name somebody. */
const NAMING: Partial<Record<FieldName, (roster: Roster, cell: string) => void>> = {
  appellant: addName,
  phone: addPhone,
  employer: (roster, cell) => {
    for (const one of cell.split(/[、;；/|]/))
      for (const { text, sure } of employerForms(one))
        roster.words.add(text, HITS.indexOf(sure ? 'employer' : 'maybe_employer'));
  },
  id: addId,
  parent: addId,
};

/** Read the naming columns of an export, row by row, rejected rows too. Nothing is stored. */
export async function rosterOf(world: World, files: readonly TakenFile[]): Promise<Roster> {
  const roster = { numbers: new SecretSet(), words: new SecretSet() };
  for (const { source, mapping } of files)
    for (const { name, raw, constant, missing } of mapping.fields) {
      const add = NAMING[name];
      if (!add || constant) continue;
      await eachText(world, `select distinct ${raw} from ${source.relation}`, (cell) => {
        if (!missing.has(plainValue(cell))) add(roster, cell);
      });
    }
  return roster;
}

/** Names of at least two Han characters; a name of two may also be an ordinary word. */
function addName({ words }: Roster, cell: string): void {
  const bare = cell.normalize('NFKC').replace(/\([^)]*\)|等.*$|先生|女士|小姐|师傅/g, '');
  for (const one of bare.split(SEVERAL)) {
    const name = plainValue(one);
    if (/^[a-z.'-]+$/.test(name)) {
      if (name.length >= LEAST_LATIN_NAME) words.add(name, HITS.indexOf('name'));
    } else if (name.length === 2) words.add(name, HITS.indexOf('short_name'));
    else if (name.length > 2) words.add(name, HITS.indexOf('name'));
  }
}

function addPhone({ numbers }: Roster, cell: string): void {
  for (const one of cell.normalize('NFKC').split(SEVERAL)) {
    const digits = one.replace(/\D/g, '').replace(/^(?:00)?86(?=1\d{10}$)/, '');
    if (digits.length >= LEAST_PHONE) numbers.add(digits, HITS.indexOf('phone'));
  }
}

function addId({ numbers, words }: Roster, cell: string): void {
  const id = plainValue(cell);
  if (id.length < LEAST_ID) return;
  if (/^\d+$/.test(id)) numbers.add(id, HITS.indexOf('id'));
  else words.add(id, HITS.indexOf('id'));
}
