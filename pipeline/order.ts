import type { Reviewer } from './checklist/reviewer.ts';
import type { Span } from './contract/appeal.ts';
import type { Forum } from './contract/forum.ts';
import type { Policy } from './contract/policy.ts';
import type { Profile } from './contract/profile.ts';
import type { Sign } from './publish/signature.ts';

/** What to publish: an export, how to read it, and the forums it is to be cut at, in order. */
export interface Order {
  files: readonly string[];
  profile: Profile;
  policy: Policy;
  forums: readonly Forum[];
  archive: string;
  /** Folder of the private register that holds what has been in print; nothing is held without. */
  register?: string;
  /** Whether what was printed only in editions withdrawn since is counted anew. */
  recount?: boolean;
  /** Signs each manifest, if the operator has a key. */
  sign?: Sign;
  /** Who answers for the list of each edition; for invented data alone it may be nobody. */
  reviewer?: Reviewer;
}

/** Days an event of this export can have: up to the day of the export, else the last as-of day. */
export function spanOf(profile: Profile, forums: readonly Pick<Forum, 'as_of'>[]): Span {
  const last =
    forums
      .map(({ as_of }) => as_of)
      .sort()
      .at(-1) ?? '';
  return { earliest: profile.earliest, exported: profile.exported ?? last };
}
