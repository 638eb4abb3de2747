import { STATES } from '../../../pipeline/contract/states.ts';
import { loadPolicy } from '../../../pipeline/profile.ts';
import type { Edition, Row } from '../../../site/editions/schema.ts';
import { fakeForum } from '../calendar.ts';

/** A published key issue: forum, number, state, month assigned, month closed. */
export type Listed = [forum: number, number: number, state: string, from?: string, to?: string];

/** A row of the table of key issues. */
export function keyRow([forum, number, code, assigned = '', closed = '']: Listed): Row {
  const state = STATES.find((one) => one.code === code);
  return {
    keys: {
      ...{ forum: String(forum), number: String(number), issue: 'WG', city: '440300' },
      ...{ issue_zh: '劳动报酬', issue_en: 'Wages and pay', mode: 'meeting' },
      ...{ city_zh: '深圳市', city_en: 'Shenzhen', mode_zh: '会议交办', mode_en: 'Meeting' },
      ...{ state: code, state_zh: state?.zh ?? '', state_en: state?.en ?? '' },
      ...{ assigned_month: assigned, closed_month: closed },
    },
    cells: {},
  };
}

/** An edition with these tables alone. */
export function edition(number: number, tables: Edition['tables'], asOf?: string): Edition {
  const forum = fakeForum(number);
  const manifest = {
    ...{ contract: '2.1.0', policy: loadPolicy() },
    forum: { ...forum, as_of: asOf ?? forum.as_of },
  } as Edition['manifest'];
  return { id: String(number).padStart(3, '0'), manifest, sha256: '', tables };
}

/** An edition that lists these key issues. */
export function listing(number: number, ...items: Listed[]): Edition {
  return edition(number, { key_issues: items.map(keyRow) });
}
