import { IDENTITIES } from '../../pipeline/contract/identities.ts';
import { MEASURES, type MeasureId } from '../../pipeline/contract/measures.ts';
import { cell, type Row } from '../editions/schema.ts';
import type { Lang } from '../i18n/lang.ts';
import { running } from './number.ts';

const SUMS = IDENTITIES.filter(({ complete }) => complete);

/** The sums a reader can check, in words: no remainder is left out. */
export function balances(row: Row, lang: Lang): string[] {
  return SUMS.map(({ whole, parts }) => {
    const total = parts.reduce((sum, part) => sum + Number(cell(row, part)), 0);
    if (total !== cell(row, whole)) throw new Error(`${whole} is not the sum of its parts`);
    const name = (id: MeasureId) =>
      lang === 'zh'
        ? `${MEASURES[id].zh}${running(cell(row, id), lang)}`
        : `${running(cell(row, id), lang)} ${MEASURES[id].en}`;
    return `${name(whole)} = ${parts.map(name).join(' + ')}`;
  });
}
