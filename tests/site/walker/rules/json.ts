import { type MeasureId, RATES, type RateId } from '../../../../pipeline/contract/measures.ts';
import { contextOf, headingsOf } from '../context.ts';
import type { HiddenRow } from '../hidden.ts';
import { leavesOf } from '../json-leaves.ts';
import type { Rule } from '../rule.ts';
import { isNamed, told } from '../told.ts';
import { compact } from '../words.ts';
import { isSearchText } from './search-text.ts';

/** In data a number beside the names of a withheld row is null or ※, whatever the data look like. */
export const json: Rule = {
  name: 'json',
  kinds: ['json', 'html'],
  look: (source, rows, note) => {
    if (isSearchText(source)) return;
    for (const { headings, value } of dataIn(source)) {
      for (const leaf of leavesOf(value)) {
        const context = contextOf(source.file, [...headings, ...leaf.near]);
        // in data a code may stand by itself
        const about = { ...context, names: new Set([...context.names, ...leaf.near.map(compact)]) };
        const found =
          typeof leaf.value === 'number'
            ? rows.filter((row) => isNamed(row, about) && isHidden(row, leaf.key))
            : told(leaf.value, context, rows);
        for (const row of found) note.find(source.file, row);
      }
    }
  },
};

/** Whether a key may hold a hidden figure; only a measure that is published is known not to. */
function isHidden({ table, cells }: HiddenRow, key: string): boolean {
  if (table.measures.includes(key as MeasureId)) return cells.has(key as MeasureId);
  const rate = RATES[key as RateId];
  return !rate || cells.has(rate.numerator) || cells.has(rate.denominator);
}

interface Data {
  headings: string[];
  value: unknown;
}

/** The data of a file, or those a page carries in scripts and attributes. */
function dataIn({ kind, text, document }: Parameters<Rule['look']>[0]): Data[] {
  if (kind === 'json') return [{ headings: [], value: parsed(text) }];
  return [...document().getElementsByTagName('*')].flatMap((element) => {
    const own = element.localName === 'script' ? [element.textContent ?? ''] : [];
    const carried = [...element.attributes]
      .filter(({ name }) => name.startsWith('data-'))
      .map(({ value }) => value);
    return [...own, ...carried]
      .filter((one) => /^\s*[[{]/.test(one))
      .map((one) => ({ headings: headingsOf(element), value: parsed(one) }));
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
