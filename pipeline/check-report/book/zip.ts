import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A packed part of a zip. */
export interface Part {
  name: string;
  packed: Buffer;
  crc: number;
  size: number;
}

/** Pack a text that comes in pieces; only the packed bytes are held. */
export async function pack(name: string, pieces: Iterable<string>): Promise<Part> {
  const packed: Buffer[] = [];
  let crc = 0;
  let size = 0;
  function* bytes() {
    for (const piece of pieces) {
      const chunk = Buffer.from(piece);
      crc = crc32(chunk, crc);
      size += chunk.length;
      yield chunk;
    }
  }
  await pipeline(Readable.from(bytes()), createDeflateRaw(), async (source) => {
    for await (const chunk of source) packed.push(chunk as Buffer);
  });
  return { name, packed: Buffer.concat(packed), crc, size };
}

/** 1980-01-01 00:00, so that the same parts give the same bytes on any day. */
const DOS_TIME = 0x0021_0000;
const DEFLATED = 8;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;

/** The bytes of a zip of these parts, in this order. */
export function zip(parts: readonly Part[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const body = Buffer.concat([local(part, name), name, part.packed]);
    directory.push(central(part, name, offset), name);
    bodies.push(body);
    offset += body.length;
  }
  const index = Buffer.concat(directory);
  return Buffer.concat([...bodies, index, end(parts.length, index.length, offset)]);
}

function local(part: Part, name: Buffer): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x0403_4b50, 0);
  header.writeUInt16LE(VERSION, 4);
  shared(header, part, name, 6);
  return header;
}

function central(part: Part, name: Buffer, offset: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x0201_4b50, 0);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(VERSION, 6);
  shared(header, part, name, 8);
  header.writeUInt32LE(offset, 42);
  return header;
}

/** What both headers of a part say, from its flags to the length of its name. */
function shared(header: Buffer, { crc, packed, size }: Part, name: Buffer, at: number): void {
  header.writeUInt16LE(FLAGS, at);
  header.writeUInt16LE(DEFLATED, at + 2);
  header.writeUInt32LE(DOS_TIME, at + 4);
  header.writeUInt32LE(crc, at + 8);
  header.writeUInt32LE(packed.length, at + 12);
  header.writeUInt32LE(size, at + 16);
  header.writeUInt16LE(name.length, at + 20);
}

function end(parts: number, length: number, offset: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt32LE(0x0605_4b50, 0);
  header.writeUInt16LE(parts, 8);
  header.writeUInt16LE(parts, 10);
  header.writeUInt32LE(length, 12);
  header.writeUInt32LE(offset, 16);
  return header;
}
