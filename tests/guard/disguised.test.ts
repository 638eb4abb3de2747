import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closesCode } from '../../pipeline/guard/credit-code.ts';
import { inspect } from '../../pipeline/guard/guard.ts';
import { closedId, DISGUISES } from './obfuscations.ts';

const digits = (length: number) =>
  fc.stringMatching(new RegExp(`^\\d{${length}}$`), { maxLength: length });
const padded = (min: number, max: number) =>
  fc.integer({ min, max }).map((one) => String(one).padStart(2, '0'));

/** No such district and nobody this old: a well-formed number of no person. */
const id = fc
  .tuple(
    fc.constantFrom('440099', '110098', '650097'),
    padded(0, 29),
    padded(1, 12),
    padded(1, 28),
    digits(3),
  )
  .map(([region, year, month, day, order]) => closedId(`${region}19${year}${month}${day}${order}`));
const phone = fc.tuple(padded(30, 99), digits(8)).map(([first, rest]) => `1${first}${rest}`);
const card = fc
  .tuple(fc.constantFrom(16, 19), digits(17))
  .map(([length, rest]) => `62${rest}`.slice(0, length));
const code = fc
  .tuple(fc.constantFrom('91', '92', '52'), digits(2), fc.stringMatching(/^[ABCDEFGH]\d{7}[JKL]$/))
  .map(([kind, place, body]) => {
    const first = `${kind}4400${place}${body}`;
    const last = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].find((one) => closesCode(first + one));
    return first + last;
  });
const plate = fc
  .tuple(
    fc.constantFrom(...'粤京湘琼'),
    fc.constantFrom(...'ABCE'),
    digits(4),
    fc.constantFrom(...'0123ADK'),
  )
  .map((parts) => parts.join(''));
const email = fc
  .tuple(
    fc.stringMatching(/^[a-z]{3}[a-z\d]{1,6}$/),
    fc.constantFrom('example.com', 'mail.example.cn', '100.example'),
  )
  .map((parts) => parts.join('@'));

const SAMPLES = {
  resident_id: id,
  phone,
  bank_card: card,
  credit_code: code,
  plate,
  email,
} as const;

const pairs = fc.tuple(
  fc.constantFrom(...Object.keys(DISGUISES)),
  fc.constantFrom(...Object.keys(DISGUISES)),
);
const around = fc.constantFrom(
  ['', ''],
  ['请联系', '。'],
  ['（', '）谢谢'],
  ['写的是 ', ' 他说'],
  ['她说：', '，'],
);

test.each(Object.entries(SAMPLES))('%s is found under any two disguises', (kind, sample) => {
  fc.assert(
    fc.property(sample, pairs, around, (plain, [first, second], [before = '', after = '']) => {
      const signs = DISGUISES[second]?.(DISGUISES[first]?.([...plain]) ?? []) ?? [];
      const written = signs.join('');
      const found = inspect(before + written + after).filter((one) => one.kind === kind);
      const middle = before.length + written.length / 2;
      expect(found.some(({ start, end }) => start <= middle && end >= middle)).toBe(true);
    }),
    { numRuns: 3000, seed: 20170117 },
  );
});
