/** What is to be done with the bytes of git's packs (AssemblyScript; `scripts/kernel.js` compiles it to `pack.wasm.ts`): `memory.ts` lays out the memory. */

export { beginning } from './beginning.as';
export { inflate } from './inflate.as';

/**
 * Makes a text of the one it was stored as a difference from (gitformat-pack, "Deltified representation"): instructions from `delta` to `deltaEnd`, behind their
 * two sizes. Returns whether they give exactly the bytes from `to` to `end` and take from the base only what it has.
 */
export function patch(base: usize, baseEnd: usize, delta: usize, deltaEnd: usize, to: usize, end: usize): bool {
  while (delta < deltaEnd) {
    const instruction: u32 = load<u8>(delta++);
    let length: usize = instruction;
    let from = delta;
    if ((instruction & 0x80) != 0) {
      let offset: usize = 0;
      for (let i: u32 = 0; i < 4; i++) if ((instruction & (1 << i)) != 0) offset |= <usize>load<u8>(delta++) << (i << 3);
      length = 0;
      for (let i: u32 = 0; i < 3; i++) if ((instruction & (16 << i)) != 0) length |= <usize>load<u8>(delta++) << (i << 3);
      if (length == 0) length = 0x10000;
      if (offset > baseEnd - base || length > baseEnd - base - offset) return false;
      from = base + offset;
    } else {
      delta += length;
      if (length == 0) return false;
    }
    if (delta > deltaEnd || length > end - to) return false;
    copy(to, from, length);
    to += length;
  }
  return to == end;
}

/** Up to 15 bytes more than asked for. */
// @ts-ignore
@inline
function copy(to: usize, from: usize, length: usize): void {
  if (length > 256) memory.copy(to, from, length);
  else for (const end = to + length; to < end; to += 16, from += 16) v128.store(to, v128.load(from));
}
