import { FIELD_NAMES, type FieldName, field } from '../contract/fields.ts';
import type { Source } from '../contract/source.ts';
import type { World } from '../world.ts';
import { codeOf } from './labels.ts';

/** So many different texts at most make a column of labels; more is free text. */
const MOST_TEXTS = 150;
/** Share of the filled rows a list must know before a column is taken for that field. */
const ENOUGH = 0.6;
/** Lists of yes, no and degrees fit many columns: their values say nothing of which field it is. */
const VAGUE = ['flags', 'solved', 'regions', 'districts', 'cities', 'outcomes', 'modes'];

/** A text of a column and in how many rows it stands. */
export interface Label {
  label: string;
  rows: number;
}

/**
 * The field whose code list knows most of these texts, among those still without a column: for a
 * column whose header nobody knows. None where no list knows enough of them.
 */
export function fieldOfValues(
  labels: readonly Label[],
  taken: ReadonlySet<FieldName>,
): FieldName | undefined {
  if (labels.length < 2 || labels.length > MOST_TEXTS) return undefined;
  const [best] = FIELD_NAMES.filter((name) => !taken.has(name))
    .map((name) => ({ name, share: shareKnown(labels, name) }))
    .sort((a, b) => b.share - a.share);
  return best && best.share >= ENOUGH ? best.name : undefined;
}

function shareKnown(labels: readonly Label[], name: FieldName): number {
  const one = field(name);
  if (one.kind !== 'code' || VAGUE.includes(one.list)) return 0;
  const sum = (some: readonly Label[]) => some.reduce((rows, label) => rows + label.rows, 0);
  return sum(labels.filter(({ label }) => codeOf(one.list, label, {}))) / sum(labels);
}

/**
 * The different texts of a column, most frequent first.
 *
 * @param raw SQL of the cell
 * @param isRecord SQL that is true for the rows that are records, and not totals or signatures
 */
export function labelsOf(
  world: World,
  source: Source,
  raw: string,
  isRecord: string,
): Promise<Label[]> {
  return world.rows<Label>(`select label, count(*)::integer as rows from (
    select trim(${raw}) as label from ${source.relation} where ${isRecord} limit ${SAMPLE_ROWS})
    where label <> '' group by label order by rows desc, label`);
}

const SAMPLE_ROWS = 20_000;
