/** Small files read one right after another: what the system and the processor know of reading stays warm that way, and so does what looks at texts. */
import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import type { Chunk } from '../types/source.ts';
import { holdsMore } from './holds-more.ts';
import { FLAGS, type FileToRead } from './read-file.ts';
import { plainText } from './windows.ts';

/** Bytes of the files that are held at a time, and of the largest that is read this way. */
const HELD = 1 << 19;
const LARGEST = 1 << 16;

/** Where they are put. One a thread. */
export class SmallFiles {
  readonly #bytes = Buffer.allocUnsafeSlow(HELD);
  #end = 0;
  /** Of the file that was asked for last, from before it was read; good where that gave a chunk. */
  stat: Stats | undefined;

  /** Forgets all that was read. */
  clear(): void {
    this.#end = 0;
  }

  /** All of a file as one chunk, which is good until `clear`. Undefined, and nothing said of it, for what is not a small plain text that can be read: `fileChunks` knows what that is. */
  read({ file, origin }: FileToRead, largest = LARGEST): Chunk | undefined {
    if (constants.O_NOFOLLOW === undefined) return undefined;
    let fd: number | undefined;
    try {
      fd = openSync(file, FLAGS);
      const stat = fstatSync(fd);
      this.stat = stat;
      const { size, mode } = stat;
      // Files that say they are empty may not be.
      if (!stat.isFile() || size === 0 || size > Math.min(largest, LARGEST, HELD - this.#end - 1)) return undefined;
      const start = this.#end;
      const count = readSync(fd, this.#bytes, start, size + 1, null);
      if (count !== size) return undefined;
      this.#bytes[start + size] = 0;
      // One search of what is there anyway: a view of it for each file would be made for this alone.
      if (this.#bytes.indexOf(0, start) < start + size) return undefined;
      const bytes = new Uint8Array(this.#bytes.buffer, this.#bytes.byteOffset + start, size);
      if (holdsMore(bytes, size) !== undefined) return undefined;
      this.#end = start + size + 1;
      return plainText({ origin, mode: (mode & 0o111) === 0 ? undefined : 'executable' }, bytes, noNul);
    } catch {
      return undefined;
    } finally {
      if (fd !== undefined) closeSync(fd);
    }
  }
}

const noNul = Object.assign((bytes: number) => new Uint8Array(bytes), { hasNul: () => false });
