/** Which words can announce anything (AssemblyScript): nearly all stand beside runs that are too short for any of their values, or inside of longer words. */
import { endsWord, isUpper } from './tails.as';
import { ALPHANUMERIC, BASE, is, NEAR_AT, NEAR_END, NEAR_RUNS } from './memory.as';

/** How far before a word a run may end, and behind the reach of its values begin (`context.ts`: `NEAR_AFTER`, `NEAR_BEFORE`). */
const BACK: i32 = 28;
const AHEAD: i32 = 24;

/**
 * Says whether a word stands by itself (`words.ts`), and near one of the listed runs that is long enough; `reach`: the least length, and 65,536 times how far from it its
 * values may stand. Words come nearly in the order of their places.
 */
export function announces(start: usize, end: usize, reach: u32): bool {
  if (is(load<u8>(start), ALPHANUMERIC) && is(load<u8>(start - 1), ALPHANUMERIC) && !(isUpper(load<u8>(start)) && !isUpper(load<u8>(start - 1)))) return false;
  const first: usize = load<u32>(NEAR_RUNS);
  const last: usize = load<u32>(NEAR_END);
  const base = load<u32>(BASE);
  const from = <i32>(<u32>start - base) - BACK;
  const to = <i32>(<u32>end - base) + <i32>(reach >>> 16) + AHEAD;
  let at: usize = load<u32>(NEAR_AT);
  while (at > first && <i32>load<u32>(at - 4) >= from) at -= 8;
  while (at < last && <i32>load<u32>(at, 4) < from) at += 8;
  store<u32>(NEAR_AT, <u32>at);
  for (; at < last && <i32>load<u32>(at) <= to; at += 8) if (load<u32>(at, 4) - load<u32>(at) >= (reach & 0xffff)) return endsWord(end);
  return false;
}
