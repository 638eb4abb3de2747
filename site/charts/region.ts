import { table as declared } from '../../pipeline/contract/tables.ts';
import { rowsFor } from '../cities/sheets.ts';
import type { Edition } from '../editions/schema.ts';
import { codeName } from '../figures/group.ts';
import { limitsOf } from '../figures/limits.ts';
import type { Lang } from '../i18n/lang.ts';
import { regionSentence } from '../sentences/city.ts';
import { type Chart, inBothWidths } from './both-widths.ts';
import { validColumns } from './time.ts';

const NAME = /^region-([A-Z]+)$/;

/** Valid appeals of one region quarter by quarter; nothing where no quarter is published. */
export function regionChart(edition: Edition, code: string, lang: Lang): Chart | undefined {
  const table = declared('funnel_by_region');
  const rows = rowsFor(edition, table.id, ['region', code]);
  const newest = rows.at(-1);
  if (!newest) return undefined;
  const { least, rateBase } = limitsOf(table, edition.manifest.policy);
  return inBothWidths(validColumns(table, rows, lang, least), {
    id: `region-${code}`,
    title: `${table.title[lang]} · ${codeName(newest, 'region', lang)}`,
    desc: regionSentence(newest, { lang, rateBase }),
  });
}

/** The region a chart of this name is of; nothing for other charts. */
export function regionOfChart(name: string): string | undefined {
  return NAME.exec(name)?.[1];
}
