import { randomUUID } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { evict, isOwn, isPrivate, makeFolder, type CacheWorld } from './folder.ts';

/** Bytes of one file, and of all files of the folder together. */
const largest = 16 << 20;
const most = 64 << 20;
const headBytes = 4;

/** Above this zlib is loaded for the sum, below it that would take longer than summing up in code that runs once. */
const few = 1 << 15;

/** Tells harm, not intent: who could write here could write the sum, too. Every change of one bit changes it. */
function sumOf(bytes: Buffer): number {
  if (bytes.length > few) return crc32(bytes);
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  const words = new Int32Array(buffer, byteOffset, bytes.length >> 2);
  let sum = bytes.length;
  for (let i = 0; i < words.length; i++) sum = Math.imul(sum ^ (words[i] as number), 0x01000193);
  for (let i = words.length * 4; i < bytes.length; i++) sum = Math.imul(sum ^ (bytes[i] as number), 0x01000193);
  return sum >>> 0;
}

/** A small file's bytes, if the user's own. The open file is asked, not its name: one system call less, and nobody can change it in between. */
function readOwn(path: string, world: CacheWorld): Buffer | undefined {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
  try {
    const stat = fstatSync(file);
    if (!stat.isFile() || !isOwn(stat, world) || stat.size > largest) return undefined;
    const bytes = Buffer.allocUnsafeSlow(stat.size);
    return readSync(file, bytes, 0, stat.size, 0) === stat.size ? bytes : undefined;
  } finally {
    closeSync(file);
  }
}

/** The content of a cache file that is the user's own, whole and unharmed; undefined otherwise. */
export function readSealed(path: string, world: CacheWorld): Buffer | undefined {
  try {
    if (!isPrivate(dirname(path), 'folder', world)) return undefined;
    const whole = readOwn(path, world);
    if (!whole || whole.length <= headBytes) return undefined;
    const content = whole.subarray(headBytes);
    return whole.readUInt32LE(0) === sumOf(content) ? content : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a cache file, for the user alone, whole or not at all. A failure costs only time. */
export function writeSealed(path: string, pieces: readonly Uint8Array[], world: CacheWorld): void {
  const folder = dirname(path);
  const content = Buffer.concat(pieces);
  if (content.length > largest || !makeFolder(folder, world)) return;
  const sum = Buffer.alloc(headBytes);
  sum.writeUInt32LE(sumOf(content));
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    writeFileSync(temporary, Buffer.concat([sum, content]), { mode: 0o600 });
    renameSync(temporary, path);
    evict(folder, most);
  } catch {
    // A full or read-only disk: the next run is as slow as this one.
  }
}
