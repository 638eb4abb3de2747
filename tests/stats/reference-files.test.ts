import { readdirSync } from 'node:fs';
import { expect } from 'vitest';
import { FOLDER, referenceTest } from './references.ts';

/** Where each published file is used; PROVENANCE.md names more than the folder holds. */
const USED: Record<string, string> = {
  'PROVENANCE.md': 'says where the numbers are from',
  'aml.csv': 'survival-references.test.ts',
  'km_expected_R.json': 'survival-references.test.ts',
  'lung.csv': 'survival-references.test.ts',
  'ovarian.csv': 'survival-references.test.ts',
  'phe_funnel_note.json': 'says in words what funnel.test.ts checks in numbers',
  'phe_funnel_prop_inputs.csv': 'funnel.test.ts',
  'phe_funnel_prop_outputs.csv': 'funnel.test.ts',
  'spc_published.json': 'chart.test.ts',
  'wilson_published.json': 'interval.test.ts',
};

referenceTest('every published file is used', () => {
  expect(readdirSync(FOLDER).filter((name) => !(name in USED))).toEqual([]);
});
