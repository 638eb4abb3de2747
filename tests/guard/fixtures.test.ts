import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inspect } from '../../pipeline/guard/guard.ts';

const FOLDER = path.resolve('../shared/cases/pii');

/** Names of kinds in the fixtures, where they differ from ours. */
const OURS: Record<string, string> = {
  id_number: 'resident_id',
  license_plate: 'plate',
  organization: 'employer',
  workplace: 'employer',
};

/** What a fixture wants let through and the rule here stops. */
const DEFECTS: Record<string, string> = {
  'zh_id_number.json invalid_checksum': 'a mistyped identity number still identifies',
  'zh_id_number.json invalid_checksum_not_detected': 'the same, and its label says what it is',
  'zh_credit_code.json invalid_checksum': 'a mistyped credit code still identifies',
  'zh_credit_code.json contains_forbidden_letter_I': 'I stands for 1: a disguise, not another code',
};

interface Fixture {
  id: string;
  input: string;
  should_match: boolean;
  type: string;
  expected_text?: string;
}

test.skipIf(!existsSync(FOLDER))('fixtures (needs ../shared/cases/pii)', () => {
  const failed: string[] = [];
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.json')))
    for (const fixture of JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')))
      if (!passes(fixture)) failed.push(`${file} ${fixture.id}`);
  expect(failed.sort()).toEqual(Object.keys(DEFECTS).sort());
});

/** Found with all of what was expected; or, where nothing was, not stopped: a question is no answer. */
function passes({ input, should_match, type, expected_text }: Fixture): boolean {
  const found = inspect(input).filter(({ kind }) => kind === (OURS[type] ?? type));
  if (!should_match) return !found.some(({ tier }) => tier === 'BLOCK');
  const start = expected_text === undefined ? 0 : input.indexOf(expected_text);
  return found.some((one) =>
    expected_text === undefined
      ? true
      : one.start <= start && one.end >= start + expected_text.length,
  );
}
