import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const AUDIT = 'pipeline/audit';
const PACKAGES = ['d3-dsv', 'highs', 'zod'];

test('the audit shares the contract with the protection, and nothing else', () => {
  const files = readdirSync(AUDIT, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(AUDIT, name));
  const strangers = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)]
      .map(([, target = '']) => target)
      .filter((target) => {
        if (!target.startsWith('.'))
          return !target.startsWith('node:') && !PACKAGES.includes(target);
        const at = path.join(path.dirname(file), target);
        return !at.startsWith('pipeline/contract/') && !at.startsWith(`${AUDIT}/`);
      })
      .map((target) => `${file} → ${target}`),
  );
  expect(strangers).toEqual([]);
});
