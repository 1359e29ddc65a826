import type { Source } from '../types/source.ts';
import { tooLarge } from './holds-more.ts';
import { ownRoom, TextWindows } from './windows.ts';

/** Bytes that are in memory already, as a text called `path`. */
export function memorySource(bytes: Uint8Array, path: string): Source {
  return {
    name: 'memory',
    *chunks(problem, _, { largest = Infinity } = {}) {
      if (bytes.length > largest) return problem(tooLarge(path, bytes.length, largest));
      const windows = new TextWindows({ origin: { kind: 'stdin', path } }, ownRoom(), bytes.length + 1);
      for (let at = 0, last = false; !last; ) {
        const space = windows.space();
        const piece = bytes.subarray(at, at + space.length);
        space.set(piece);
        at += piece.length;
        last = at >= bytes.length;
        yield* windows.take(piece.length, last);
      }
    },
  };
}
