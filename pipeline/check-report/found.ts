import type { Forum } from '../contract/forum.ts';
import type { Profile } from '../contract/profile.ts';
import type { Rule } from '../contract/rules.ts';
import type { Share } from '../contract/share.ts';
import type { Intake } from '../intake.ts';
import type { ChangesFound } from './changes.ts';
import type { ColumnFound } from './columns.ts';
import type { IdentityFound } from './identities.ts';
import type { Both, Lang } from './words.ts';

/** What is to be reported on, and where the report goes. */
export interface Asked {
  /** Paths of the export’s files; only their names are written. */
  files: readonly string[];
  profile: Profile;
  /** Forums the export is to be cut at; without any, the day of the export. */
  forums: readonly Pick<Forum, 'number' | 'as_of'>[];
  archive: string;
  /** Folder of the register of what has been in print, if the archive has one. */
  register?: string;
  /** Whether what only withdrawn editions printed is counted anew. */
  recount?: boolean;
  /** Where the two files of the report are written. */
  folder: string;
  /** Day on which the report is made. */
  made: string;
  lang: Lang;
}

/** A row in which a rule found something: the place of its file among the files, and its number. */
export interface Place {
  file: number;
  row: number;
}

/** What one rule found; `places` are the first of them, in file and row order. */
export interface RuleFound {
  rule: Rule;
  count: number;
  places: readonly Place[];
}

/** An export counted as it would be at one forum. */
export interface Trial {
  forum: number;
  as_of: string;
  identities: readonly IdentityFound[];
  changes: ChangesFound;
  /** Records in print that are missing, against the share that may be. */
  gone: readonly Share[];
}

/** What was found once the export was read. */
export interface Taken {
  intake: Intake;
  shares: readonly Share[];
  rules: readonly RuleFound[];
  columns: readonly ColumnFound[];
  trials: readonly Trial[];
  /** Why there is no trial, if there is none. */
  untried: Both | null;
}

/** Everything the report tells. */
export interface Found {
  asked: Asked;
  /** Null where the export was refused before its rows were judged. */
  taken: Taken | null;
  /** What stopped the run, if anything did. */
  stopped: (Both & { kind: string }) | null;
}
