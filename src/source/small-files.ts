/** Small files read one right after another: what the system and the processor know of reading stays warm that way, and so does what looks at texts. */
import type { FirstLook } from '../types/first-look.ts';
import type { Chunk, Origin } from '../types/source.ts';
import { readPlainFile } from './plain-file.ts';
import type { FileToRead } from './read-file.ts';
import { wholeText } from './windows.ts';

/** Bytes of the files that are held at a time, and of the largest that is read this way. */
const HELD = 1 << 19;
const LARGEST = 1 << 16;

/** Where they are put. One a thread. */
export class SmallFiles {
  readonly #bytes = Buffer.allocUnsafeSlow(HELD);
  #end = 0;

  /** Forgets all that was read. */
  clear(): void {
    this.#end = 0;
  }

  /** All of a file as one chunk, which is good until `clear`. Undefined, and nothing said of it, for what is not a small plain text that can be read: `fileChunks` knows what that is. */
  read({ file, origin }: FileToRead, largest = LARGEST): Chunk | undefined {
    const start = this.#end;
    const read = readPlainFile(file, Math.min(largest, LARGEST), this.#bytes, start, HELD);
    if (!read?.fits) return undefined;
    this.#end = start + read.size + 1;
    return plainChunk(origin, read.executable, new Uint8Array(this.#bytes.buffer, this.#bytes.byteOffset + start, read.size));
  }
}

/** A plain file that was read already as the one chunk that it is. */
export const plainChunk = (origin: Origin, executable: boolean, bytes: Uint8Array, seen?: FirstLook): Chunk => wholeText({ origin, mode: executable ? 'executable' : undefined, seen }, bytes);
