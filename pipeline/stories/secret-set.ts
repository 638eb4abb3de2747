import { hash, randomBytes } from 'node:crypto';

const BITS = 1 << 26;
const DIGEST_BYTES = 6;

/**
 * A set of texts that holds no text: each as a keyed hash, with a key made for this run that never
 * leaves the process. Windows of other texts are looked up in it.
 *
 * A rolling hash with a secret base rules out nearly every window at the cost of one
 * multiplication; only what it lets through is hashed in earnest.
 */
export class SecretSet {
  readonly #key = randomBytes(32).toString('hex');
  readonly #base = (randomBytes(4).readUInt32LE() & ~7) | 5;
  readonly #filter = new Uint32Array(BITS / 32);
  readonly #digests = new Map<number, number>();
  readonly #lengths = new Set<number>();

  /** Lengths that occur, in UTF-16 units. */
  get lengths(): number[] {
    return [...this.#lengths].sort((a, b) => a - b);
  }

  /** @param label what to remember with the text; of several the lowest stays */
  add(text: string, label: number): void {
    if (text.length === 0) return;
    const bit = this.#bit(this.#rolled(text), text.length);
    this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    this.#lengths.add(text.length);
    const digest = this.#digest(text);
    this.#digests.set(digest, Math.min(label, this.#digests.get(digest) ?? label));
  }

  /** Calls back for every window of a text that is in the set. */
  find(text: string, found: (start: number, length: number, label: number) => void): void {
    const sums = this.#sums(text);
    for (const length of this.#lengths) {
      if (length > text.length) continue;
      const power = this.#power(length);
      for (let start = 0; start + length <= text.length; start += 1) {
        const before = Math.imul(sums[start] ?? 0, power);
        const bit = this.#bit(((sums[start + length] ?? 0) - before) | 0, length);
        if (((this.#filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) continue;
        const label = this.#digests.get(this.#digest(text.slice(start, start + length)));
        if (label !== undefined) found(start, length, label);
      }
    }
  }

  /** Rolling hash of each beginning of a text. */
  #sums(text: string): Int32Array {
    const sums = new Int32Array(text.length + 1);
    for (let at = 0; at < text.length; at += 1)
      sums[at + 1] = (Math.imul(sums[at] ?? 0, this.#base) + text.charCodeAt(at) + 1) | 0;
    return sums;
  }

  #rolled(text: string): number {
    return this.#sums(text)[text.length] ?? 0;
  }

  #power(length: number): number {
    let power = 1;
    for (let at = 0; at < length; at += 1) power = Math.imul(power, this.#base);
    return power;
  }

  /** The upper bits, which depend on every character; the length spreads equal ones. */
  #bit(rolled: number, length: number): number {
    const mixed = Math.imul(rolled ^ (rolled >>> 15) ^ Math.imul(length, 0x9e3779b1), 0x85ebca6b);
    return (mixed ^ (mixed >>> 13)) & (BITS - 1);
  }

  #digest(text: string): number {
    return hash('sha256', this.#key + text, 'buffer').readUIntBE(0, DIGEST_BYTES);
  }
}
