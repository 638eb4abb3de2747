import type { Dice } from '../dice.ts';
import type { Damage } from './damage.ts';

type OfBytes = Damage<Buffer>;

const harsh = (name: string, does: OfBytes['does']): OfBytes => ({
  ...{ name, mayRefuse: true, uncounted: true },
  does,
});

/** A range of bytes, short more often than long. */
function range(bytes: Buffer, chance: Dice): [from: number, to: number] {
  const from = chance.below(bytes.length + 1);
  const most = chance.pick([2, 30, 300, bytes.length]);
  return [from, Math.min(bytes.length, from + 1 + chance.below(most))];
}

function random(chance: Dice, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => chance.below(256)));
}

/** What may be wrong with the bytes of any file. */
export const BYTE_DAMAGES: readonly OfBytes[] = [
  harsh('cut off', (bytes, chance) => bytes.subarray(0, chance.below(bytes.length + 1))),
  harsh('cut off near the end', (bytes, chance) =>
    bytes.subarray(0, Math.max(0, bytes.length - 1 - chance.below(200))),
  ),
  harsh('begun in the middle', (bytes, chance) => bytes.subarray(chance.below(bytes.length + 1))),
  harsh('bits turned', (bytes, chance) => {
    const turned = Buffer.from(bytes);
    for (let left = 1 + chance.below(20); left > 0 && turned.length > 0; left--) {
      const at = chance.below(turned.length);
      turned[at] = (turned[at] ?? 0) ^ (1 << chance.below(8));
    }
    return turned;
  }),
  harsh('a range left out', (bytes, chance) => {
    const [from, to] = range(bytes, chance);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  }),
  harsh('a range twice', (bytes, chance) => {
    const [from, to] = range(bytes, chance);
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
  }),
  harsh('a range at another place', (bytes, chance) => {
    const [from, to] = range(bytes, chance);
    const rest = Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
    const at = chance.below(rest.length + 1);
    return Buffer.concat([rest.subarray(0, at), bytes.subarray(from, to), rest.subarray(at)]);
  }),
  harsh('a range of zeros', (bytes, chance) => {
    const [from, to] = range(bytes, chance);
    return Buffer.from(bytes).fill(0, from, to);
  }),
  harsh('random bytes inside', (bytes, chance) => {
    const at = chance.below(bytes.length + 1);
    const inside = random(chance, 1 + chance.below(40));
    return Buffer.concat([bytes.subarray(0, at), inside, bytes.subarray(at)]);
  }),
  harsh('something before it', (bytes, chance) => Buffer.concat([random(chance, 9), bytes])),
  harsh('something behind it', (bytes, chance) => Buffer.concat([bytes, random(chance, 99)])),
  harsh('twice in one file', (bytes) => Buffer.concat([bytes, bytes])),
];

const BEGINNINGS = [
  ...[
    '',
    'PK\x03\x04',
    'PK\x05\x06',
    'PAR1',
    '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    '%PDF-1.7',
    '<html>',
  ],
  ...[
    '<?xml version="1.0"?>',
    '\xef\xbb\xbf',
    '\xff\xfe',
    '\xfe\xff',
    '\x1f\x8b',
    'sep=;\n',
    '{"a":',
    '<table>',
  ],
];

/** Bytes that never were a table, some of which begin like a kind of file. */
export function noise(chance: Dice): Buffer {
  const texty = chance.once(3);
  const length = chance.pick([0, 1, 2, 3, 22, 100, 5_000]);
  const body = Buffer.from(
    Array.from({ length }, () =>
      texty
        ? (chance.pick([10, 13, 34, 44, 59, 65, 0xe4, 0xb8, 0xad, 32]) as number)
        : chance.below(256),
    ),
  );
  return Buffer.concat([Buffer.from(chance.pick(BEGINNINGS), 'latin1'), body]);
}
