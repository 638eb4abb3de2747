import { IDENTITIES, type Identity } from '../contract/identities.ts';
import { type Measure, measure } from '../contract/measures.ts';
import type { Table } from '../contract/table.ts';
import { TABLES, table } from '../contract/tables.ts';
import { runIdentities } from '../model/model.ts';
import { identityName } from '../model/sums.ts';
import type { World } from '../world.ts';
import { type Both, both } from './words.ts';

/** An identity of the built tables with the totals of its two sides, and where it is broken. */
export interface IdentityFound {
  name: string;
  title: Both;
  /** The table the totals are of: the first in which it is broken, else the first that has it. */
  table: Table | null;
  whole: number | null;
  parts: number | null;
  broken: readonly string[];
}

/** Every identity, held or not; the tables must be built. */
export async function identitiesFound(world: World): Promise<IdentityFound[]> {
  const found: IdentityFound[] = [];
  for await (const { name, broken } of runIdentities(world)) {
    const identity = IDENTITIES.find((one) => identityName(one) === name);
    const title = identity ? inWords(identity) : otherTitle(name);
    found.push({ name, title, broken, ...(await sidesOf(world, identity, broken)) });
  }
  return found;
}

function inWords({ whole, parts, complete }: Identity): Both {
  return both((lang) => {
    const named = (one: Pick<Measure, 'zh' | 'en'>) => one[lang];
    const sum = parts.map((part) => named(measure(part))).join(' + ');
    return `${named(measure(whole))} ${complete ? '=' : '≥'} ${sum}`;
  });
}

/** What the identities between tables say. */
const OTHERS: Readonly<Record<string, Both>> = {
  levels: { zh: '细表加总 = 粗表', en: 'fine tables add up to coarser ones' },
  order: { zh: '收到 ≤ 交办 ≤ 办结', en: 'received ≤ assigned ≤ closed' },
  stock: {
    zh: '最后一月的期末在办 = 逐件数',
    en: 'the last closing stock = the open ones counted',
  },
};

/** Of the sums by period: `funnel_by_region by quarter`. */
function otherTitle(name: string): Both {
  const id = name.split(' ')[0] ?? '';
  const summed = TABLES.find((one) => one.id === id);
  return (
    OTHERS[name] ??
    (summed
      ? {
          zh: `《${summed.title.zh}》各期合计 = 全省数`,
          en: `${summed.title.en}: sums of a period = the province’s total`,
        }
      : { zh: name, en: name })
  );
}

/** Places begin with the id of their table. */
function tableOf(identity: Identity, broken: readonly string[]): Table | null {
  const has = ({ measures }: Table) =>
    [identity.whole, ...identity.parts].every((id) => measures.includes(id));
  const at = broken[0]?.split(' ')[0];
  return TABLES.find(({ id }) => id === at) ?? TABLES.find(has) ?? null;
}

async function sidesOf(world: World, identity: Identity | undefined, broken: readonly string[]) {
  const of = identity ? tableOf(identity, broken) : null;
  if (!identity || !of) return { table: null, whole: null, parts: null };
  const { measures } = table(of.id);
  const parts = identity.parts.filter((id) => measures.includes(id));
  const [sides] = await world.rows<{ whole: number; parts: number }>(
    `select coalesce(sum(${identity.whole}), 0)::double as whole,
      coalesce(sum(${parts.join(' + ')}), 0)::double as parts from out_${of.id}`,
  );
  return { table: of, whole: sides?.whole ?? null, parts: sides?.parts ?? null };
}
