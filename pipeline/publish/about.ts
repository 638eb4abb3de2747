import type { Changes } from '../contract/changes.ts';
import type { Forum } from '../contract/forum.ts';
import type { Policy } from '../contract/policy.ts';
import type { Profile } from '../contract/profile.ts';
import { RULES } from '../contract/rules.ts';
import type { Source } from '../contract/source.ts';
import type { World } from '../world.ts';
import type { About } from './publish.ts';

interface Said {
  forum: Forum;
  profile: Profile;
  policy: Policy;
  /** What differs from the records counted before; null where nothing is known of them. */
  changes: Changes | null;
  /** Withdrawn editions whose new periods are counted anew. */
  recounts: readonly string[];
  intake: {
    files: readonly { source: Source; rows: number }[];
    rows: number;
    accepted: number;
    quarantined: number;
    byRule: Record<string, number>;
  };
}

/** What a manifest says beside its tables: the forum, the input’s fingerprint, the counts. */
export async function about(
  world: World,
  { forum, profile, policy, changes, recounts, intake }: Said,
): Promise<About> {
  const [late] = await world.rows<{ n: number }>(
    `select count(*)::integer as n from accepted where v_received > getvariable('as_of')`,
  );
  const byRule = (severity: 'reject' | 'warn') =>
    Object.fromEntries(
      RULES.filter((rule) => rule.severity === severity && intake.byRule[rule.id]).map(({ id }) => [
        id,
        intake.byRule[id] ?? 0,
      ]),
    );
  return {
    policy,
    forum,
    sample: profile.sample,
    profile: profile.name,
    input: intake.files.map(({ source, rows }) => ({
      format: source.format,
      encoding: source.encoding,
      bytes: source.bytes,
      sha256: source.sha256,
      rows,
    })),
    recounts: [...recounts],
    changes: changes && shownChanges(changes, policy),
    counts: {
      rows: intake.rows,
      accepted: intake.accepted,
      quarantined: intake.quarantined,
      later: late?.n ?? 0,
      quarantined_by_rule: byRule('reject'),
      warnings_by_rule: byRule('warn'),
    },
  };
}

/** A change of fewer records than may be shown is not told, nor that there was none. */
function shownChanges({ known, ...changes }: Changes, { thresholds }: Policy) {
  const shown = Object.entries(changes).map(([id, n]) => [id, n < thresholds.province ? null : n]);
  return Object.fromEntries(shown) as NonNullable<About['changes']>;
}
