import { SIGNS } from '../contract/found-rules.ts';
import { ROW_RULES, RULES, type Rule } from '../contract/rules.ts';
import type { Source } from '../contract/source.ts';
import type { World } from '../world.ts';

/** One thing found in one row, as the operator needs it: where, what and what to do. */
export interface Finding {
  file: string;
  row: number;
  /** Header of the column in the file, or blank for a whole row. */
  column: string;
  rule: string;
  severity: Rule['severity'];
  zh: string;
  en: string;
  advice_zh: string;
  advice_en: string;
}

interface Taken {
  source: Source;
  mapping: { fields: readonly { name: string; header: string | null }[] };
}

/** Findings in file and row order, quarantined rows first when only some are asked for. */
export async function listFindings(
  world: World,
  files: readonly Taken[],
  most?: number,
): Promise<Finding[]> {
  const rows = await world.rows<Row>(
    `select r.file, r.row_no::integer as row_no, r.findings::varchar as mask,
      r.signs::integer as signs, m.rules
     from ${FOUND}
     order by ${most ? '(select count(*) from rejected j where j.file = r.file and j.row_no = r.row_no) desc, ' : ''}r.file, r.row_no
     ${most ? `limit ${most}` : ''}`,
  );
  return rows.flatMap((row) => {
    const taken = files[row.file];
    const broken = RULES.filter((one) => isBroken(row, one));
    return taken ? broken.map((one) => describe(taken, row.row_no, one)) : [];
  });
}

/** How many rows anything was found in. */
export async function countFound(world: World): Promise<number> {
  const [found] = await world.rows<{ n: number }>(`select count(*)::integer as n from ${FOUND}`);
  return found?.n ?? 0;
}

const FOUND = `records r left join (
    select file, row_no, list(rule) as rules from (from repeats union all from marks) group by all
  ) m using (file, row_no)
  where r.findings <> 0 or r.signs <> 0 or m.rules is not null`;

interface Row {
  file: number;
  row_no: number;
  mask: string;
  signs: number;
  /** Rules that other rows of the export break with it. */
  rules: string[] | null;
}

function isBroken({ mask, signs, rules }: Row, rule: Rule): boolean {
  const bit = ROW_RULES.indexOf(rule);
  if (bit >= 0) return Boolean((BigInt(mask) >> BigInt(bit)) & 1n);
  const sign = SIGNS.indexOf(rule);
  return sign >= 0 ? Boolean((signs >> sign) & 1) : Boolean(rules?.includes(rule.id));
}

function describe({ source, mapping }: Taken, row: number, rule: Rule): Finding {
  const column = mapping.fields.find(({ name }) => name === rule.field)?.header ?? '';
  const { zh, en, advice, severity } = rule;
  return {
    file: source.file,
    row,
    column,
    rule: rule.id,
    severity,
    zh,
    en,
    advice_zh: advice.zh,
    advice_en: advice.en,
  };
}
