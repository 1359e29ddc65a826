/** Keys that only who has a repository can make: of bytes of its objects, at places that a salt tells. */
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { WITHOUT_WAITING } from './plain-file.ts';
import type { Store } from './store.ts';

const PIECES = 16;
const PIECE = 1024;
/** Loose objects that are read where there is no pack. */
const FEW = 64;

/** Files of objects: whatever else stands in a cache is not opened. */
const WITNESS = /^(?:pack\/[\w.-]+\.pack|[0-9a-f]{2}\/[0-9a-f]{38}(?:[0-9a-f]{24})?)$/;

/** Files, from the folder of objects on, of which a key can be made: the largest pack, or loose ones of these. */
export function witnessesOf({ packs }: Store, loose: readonly string[]): string[] {
  const sizes = packs.map((pack) => pack.split(' ')).map(([name = '', size]) => ({ name, size: Number(size) }));
  const [largest] = sizes.sort((a, b) => b.size - a.size);
  return largest ? [`pack/${largest.name}`] : loose.slice(0, FEW).map((id) => `${id.slice(0, 2)}/${id.slice(2)}`);
}

/** 32 bytes; undefined when there are no such files. What changed in them gives another key. */
export function witnessKey({ folder }: Store, witnesses: readonly string[], salt: string): Buffer | undefined {
  if (witnesses.length === 0 || !witnesses.every((one) => WITNESS.test(one))) return undefined;
  const key = createHash('sha256').update(salt);
  try {
    for (const one of witnesses) samplePieces(join(folder, one), key, salt);
  } catch {
    return undefined;
  }
  return key.digest();
}

function samplePieces(path: string, into: ReturnType<typeof createHash>, salt: string): void {
  const file = openSync(path, WITHOUT_WAITING);
  try {
    const { size } = fstatSync(file);
    const places = createHash('sha512').update(`${salt} ${size}`).digest();
    const piece = Buffer.alloc(PIECE);
    into.update(`${size}`);
    for (let i = 0; i < PIECES; i++) {
      const at = places.readUInt32LE(i * 4) % Math.max(1, size - PIECE + 1);
      into.update(piece.subarray(0, readSync(file, piece, 0, PIECE, at)));
    }
  } finally {
    closeSync(file);
  }
}
