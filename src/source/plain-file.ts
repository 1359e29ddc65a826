import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { isAsIs } from '../decode/text.ts';
import { holdsMore, mayHoldMore } from './holds-more.ts';
import { FLAGS } from './read-file.ts';
import { FIRST_OF_MARKS } from './windows.ts';

/** A plain file that was read, or, without room for it, only measured. */
export interface PlainFile {
  readonly size: number;
  readonly executable: boolean;
  readonly fits: boolean;
}

/**
 * Reads all of a plain file to a place in `bytes`, and puts a zero byte behind it. Undefined, and nothing said of it, for what is larger than `largest`, empty, no plain text of
 * 8 bits or cannot be read: `fileChunks` knows what that is. `end`: where room for it ends.
 */
export function readPlainFile(file: string | Buffer, largest: number, bytes: Buffer, start: number, end: number): PlainFile | undefined {
  if (constants.O_NOFOLLOW === undefined) return undefined;
  let fd: number | undefined;
  try {
    fd = openSync(file, FLAGS);
    const stat = fstatSync(fd);
    const { size } = stat;
    const executable = (stat.mode & 0o111) !== 0;
    // Files that say they are empty may not be.
    if (!stat.isFile() || size === 0 || size > largest) return undefined;
    if (size >= end - start) return { size, executable, fits: false };
    if (readSync(fd, bytes, start, size + 1, null) !== size) return undefined;
    bytes[start + size] = 0;
    // One search of what is there anyway: a view of it for each file would be made for this alone.
    const first = bytes[start] as number;
    if (first >= FIRST_OF_MARKS || bytes.indexOf(0, start) < start + size) return undefined;
    if (mayHoldMore(first) && holdsMore(bytes.subarray(start, start + size), size) !== undefined) return undefined;
    return isAsIs(new Uint8Array(bytes.buffer, bytes.byteOffset + start, size)) ? { size, executable, fits: true } : undefined;
  } catch {
    return undefined;
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}
