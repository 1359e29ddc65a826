/** Where a literal stands (AssemblyScript): whether it does, and whether what surrounds it makes it worth reporting. */
import { follows, gate, hasFar, mayOpen } from './gate.as';
import { ANCHOR, ANCHORS, BASE, FAR, LEFT, LITERALS, push, WORD } from './memory.as';
import { announces } from './near.as';

/** Whether a literal stands at `start`. */
export function equals(start: usize, literal: usize, length: usize): bool {
  let text = literal + 16;
  for (let done: usize = 0; done < length; done += 8) {
    if ((load<u64>(start + done) | load<u64>(text, 8)) != load<u64>(text)) return false;
    text += 16;
  }
  return true;
}

/** Lists a literal that stands at `start` unless it can lead to nothing there. */
export function hit(literal: usize, start: usize, length: usize, low: usize, high: usize, list: usize, anchorList: usize): void {
  const id = load<u32>(literal, 4);
  const flags = load<u32>(literal, 8);
  if (flags & ANCHOR) {
    if (gate(start, start + length, flags, low, high)) push(ANCHORS, anchorList, <u32>start - load<u32>(BASE), id);
    return;
  }
  if ((flags & LEFT) != 0 && !mayOpen(start)) return;
  const check = load<u32>(literal, 12);
  if (flags & WORD) {
    if (announces(start, start + length, check)) push(LITERALS, list, <u32>start - load<u32>(BASE), id);
    return;
  }
  if (check != 0 && !follows(start + length, high, check)) return;
  if ((flags & FAR) != 0 && !hasFar(literal - 16, start, start + length, low, high)) return;
  push(LITERALS, list, <u32>start - load<u32>(BASE), id);
}
