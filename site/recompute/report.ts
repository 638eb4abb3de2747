import { Failure } from '../../pipeline/contract/failures.ts';
import { ANALYSES } from '../analyses/analyses.ts';
import type { Edition } from '../editions/schema.ts';
import type { Lang } from '../i18n/lang.ts';
import { ISSUES } from '../issues/issues.ts';
import { CITY_NAMES } from '../sentences/city-statements.ts';
import { statement } from '../sentences/statements.ts';
import { differenceLine } from './difference.ts';
import type { Recomputed } from './recompute.ts';

const SHOWN = 12;

/** What was worked out again, in one line. */
export function summary(
  { pages, sentences, rates, figures, lines, charts }: Recomputed,
  lang: Lang,
): string {
  return lang === 'zh'
    ? `重算：${pages}页，${sentences}句话、${rates}个单列的比率、${figures}个单列的数、${lines}行表、${charts}幅图，都与公布的表一致。`
    : `Recomputed: ${pages} pages, ${sentences} sentences, ${rates} rates and ${figures} figures that stand alone, ${lines} table lines and ${charts} charts agree with the published tables.`;
}

/** @throws Failure recompute with the first differences, if there are any */
export function demandAgreement({ differences }: Recomputed, where: string): void {
  if (differences.length === 0) return;
  const told = differences.slice(0, SHOWN).map(differenceLine);
  const place = `${where}: ${differences.length}`;
  throw new Failure('recompute', place, told.join('\n'));
}

/** Every sentence an edition’s tables give, with its name; those it gives none for are left out. */
export function statementsOf(edition: Edition, lang: Lang): { name: string; text: string }[] {
  const names = [
    ...['total', 'own', 'key', 'picture'],
    ...edition.manifest.tables.map(({ id }) => `table ${id}`),
    ...ANALYSES.map(({ id }) => `analysis ${id}`),
    ...CITY_NAMES,
    ...ISSUES.flatMap(({ code }) => [`issue ${code}`, `barometer ${code}`]),
  ];
  return names
    .map((name) => ({ name, text: statement(edition, name, lang) }))
    .filter(({ text }) => text !== '');
}
