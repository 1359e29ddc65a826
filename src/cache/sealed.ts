import { randomUUID } from 'node:crypto';
import { lstatSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { evict, isPrivate, makeFolder, type CacheWorld } from './folder.ts';

/** Bytes of one file, and of all files of the folder together. */
const largest = 16 << 20;
const most = 64 << 20;
const headBytes = 4;

/** The content of a cache file that is the user's own, whole and unharmed; undefined otherwise. */
export function readSealed(path: string, world: CacheWorld): Buffer | undefined {
  try {
    if (!isPrivate(dirname(path), 'folder', world) || !isPrivate(path, 'file', world) || lstatSync(path).size > largest) return undefined;
    const whole = readFileSync(path);
    const content = whole.subarray(headBytes);
    return whole.length > headBytes && whole.readUInt32LE(0) === crc32(content) ? content : undefined;
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
  sum.writeUInt32LE(crc32(content));
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    writeFileSync(temporary, Buffer.concat([sum, content]), { mode: 0o600 });
    renameSync(temporary, path);
    evict(folder, most);
  } catch {
    // A full or read-only disk: the next run is as slow as this one.
  }
}
