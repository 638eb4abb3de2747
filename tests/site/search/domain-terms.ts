import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { csvParse } from 'd3-dsv';
import { codes } from '../../../pipeline/contract/codes.ts';
import { MEASURES, RATES } from '../../../pipeline/contract/measures.ts';
import { METHODS } from '../../../pipeline/contract/methods.ts';
import { TABLES } from '../../../pipeline/contract/tables.ts';
import type { Lang } from '../../../site/i18n/lang.ts';

/** Terms of the field beside the checkout; what needs them is skipped by name where they are absent. */
const GLOSSARY = path.resolve('../shared/domain/glossary.csv');
export const glossaryIsAbsent = !existsSync(GLOSSARY);

/** Names the contract gives to what is published. */
export function contractTerms(lang: Lang): string[] {
  const listed = (['issues', 'cities', 'channels', 'modes'] as const).flatMap(codes);
  const named = [...listed, ...Object.values(MEASURES), ...Object.values(RATES), ...METHODS];
  return unique([...named.map((one) => one[lang]), ...TABLES.map(({ title }) => title[lang])]);
}

/** Terms of the glossary, those written together apart. */
export function glossaryTerms(lang: Lang): string[] {
  const lines = csvParse(readFileSync(GLOSSARY, 'utf8').replace(/^\ufeff/, ''));
  const column = lang === 'zh' ? '中文 (page)' : 'code / English';
  const cut = lang === 'zh' ? /[/、：；;（）()“”\s]+/ : /\s*[/,;()]\s*/;
  return unique(lines.flatMap((line) => (line[column] ?? '').split(cut)));
}

function unique(terms: readonly string[]): string[] {
  return [...new Set(terms.map((one) => one.replaceAll('_', ' ').trim()))].filter(
    (one) => one.length > 1,
  );
}
