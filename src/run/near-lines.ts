import type { Chunk } from '../types/source.ts';

/** Lines around a new one in which a name may stand for a value on it, or a value for a name. */
const around = 2;

/**
 * Of pairs that begin with a byte offset (or hold start and end), sorted, those that lie on new lines or near them. What lies
 * elsewhere could not be reported: describing it would only cost time.
 */
export function nearNewLines(pairs: Uint32Array, { bytes, firstLine, newLines = [] }: Pick<Chunk, 'bytes' | 'firstLine' | 'newLines'>): Uint32Array {
  const kept: number[] = [];
  let line = firstLine;
  let next = bytes.indexOf(10);
  let range = 0;
  for (let i = 0; i < pairs.length; i += 2) {
    const offset = pairs[i] as number;
    for (; next >= 0 && next < offset; next = bytes.indexOf(10, next + 1)) line++;
    while (range < newLines.length && (newLines[range] as readonly [number, number])[1] + around < line) range++;
    const found = newLines[range];
    if (found && found[0] - around <= line) kept.push(offset, pairs[i + 1] as number);
  }
  return Uint32Array.from(kept);
}
