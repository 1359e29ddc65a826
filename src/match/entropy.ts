/** Shannon entropy of bytes. */

/** Bits a byte of `bytes` from `start` to `end`. */
export function entropyOf(bytes: Uint8Array, start: number, end: number): number {
  const counts = new Map<number, number>();
  for (let at = start; at < end; at++) counts.set(bytes[at] ?? 0, (counts.get(bytes[at] ?? 0) ?? 0) + 1);
  const length = end - start;
  let bits = 0;
  for (const count of counts.values()) bits -= (count / length) * Math.log2(count / length);
  return bits;
}
