import { NONE, WITHHELD } from '../../contract/edition.ts';
import { isDays, type MeasureId } from '../../contract/measures.ts';
import type { Dimension, Table } from '../../contract/table.ts';
import { labelsOf } from './labels.ts';
import { isCalendar, isPeriod } from './period.ts';

/** Whether a text is a whole number as an edition writes it: no sign, no leading zero. */
export function isWhole(text: string): boolean {
  return /^(0|[1-9]\d{0,14})$/.test(text);
}

/**
 * Whether every record says no more than it may: as many cells as the header, listed codes with
 * the labels of the list, whole numbers or the withheld mark.
 */
export function arePlain(records: readonly string[][], header: string[], table: Table): boolean {
  const tests = [
    ...table.dimensions.map((dimension) => codeTest(dimension, header)),
    ...table.measures.map((id) => figureTest(id, header.indexOf(id))),
  ];
  return records.every(
    (record) => record.length === header.length && tests.every((test) => test(record)),
  );
}

type Test = (record: readonly string[]) => boolean;

function figureTest(id: MeasureId, at: number): Test {
  const marks = isDays(id) ? [WITHHELD, NONE] : [WITHHELD];
  return (record) => at < 0 || marks.includes(record[at] ?? '') || isWhole(record[at] ?? '');
}

function codeTest(dimension: Dimension, header: string[]): Test {
  const [at, zh, en] = ['', '_zh', '_en'].map((end) => header.indexOf(`${dimension.id}${end}`));
  const labels = labelsOf(dimension);
  if (!labels) return (record) => isUncoded(dimension, record[at ?? -1] ?? '');
  return (record) => {
    const code = record[at ?? -1] ?? '';
    const label = labels.get(code);
    if (!label && code !== '') return false;
    return (
      (record[zh ?? -1] ?? '') === (label?.zh ?? '') &&
      (record[en ?? -1] ?? '') === (label?.en ?? '')
    );
  };
}

function isUncoded({ kind }: Dimension, text: string): boolean {
  if (isCalendar(kind)) return isPeriod(kind, text);
  return kind === 'attribute' ? text === '' || isPeriod('month', text) : isWhole(text);
}
