const FOUR_BYTES: Readonly<Record<string, number[]>> = { 𠮷: [0x95, 0x34, 0xb2, 0x35] };

let table: Map<string, number[]> | undefined;

/** Encode text in GB18030, by turning the decoder round. */
export function gb18030(text: string): Buffer {
  table ??= twoBytes();
  return Buffer.from(
    [...text].flatMap((character) => {
      const code = character.codePointAt(0) ?? 0;
      if (code < 0x80) return [code];
      const bytes = FOUR_BYTES[character] ?? table?.get(character);
      if (!bytes) throw new Error(`not in the table: ${character}`);
      return bytes;
    }),
  );
}

function twoBytes(): Map<string, number[]> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      if (trail !== 0x7f) found.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return found;
}
