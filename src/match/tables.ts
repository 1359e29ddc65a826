/** Chooses, for each literal, the four bytes by which the kernel notices it. */
import { alphabetSet } from './alphabet.ts';
import type { ByteSet } from './alphabet.ts';
import type { Needle } from './hits.ts';
import { rarity } from './rarity.ts';

/** What one more entry costs, as a share of positions: a crowded bitmap lets more through by chance. */
const ENTRY_COST = 1 / 2 ** 19;
const MOST_WINDOWS = 4_096;
const FARTHEST = 240;

/** Folded windows (little endian) and where in the needle they start; -1 is the byte before it. */
export interface Windows {
  readonly offset: number;
  readonly windows: readonly number[];
}

/**
 * The windows that see every occurrence of a needle, at the least cost on source code. The kernel looks at every second place, so
 * there is one choice for even and one for odd distances. Throws for a needle too short to be told from its surroundings.
 */
export function windowsFor(needle: Needle): readonly [even: Windows, odd: Windows] {
  return [bestWindows(needle, 0), bestWindows(needle, 1)];
}

function bestWindows(needle: Needle, parity: 0 | 1): Windows {
  const { text, previous, next } = needle;
  let best: { offset: number; cost: number } | undefined;
  const last = Math.min(FARTHEST, text.length <= 4 ? 1 : text.length - 4);
  for (let offset = parity === 0 ? 0 : -1; offset <= last; offset += 2) {
    const cost = costOf(text, offset, previous, next);
    if (best === undefined || cost < best.cost) best = { offset, cost };
  }
  if (best === undefined || best.cost >= 1) throw new Error(`literal ${JSON.stringify(text)} is too short for what can stand around it`);
  return { offset: best.offset, windows: combinations(text, best.offset, previous, next) };
}

/** Expected share of positions that the windows let through, and their entries' share of the bitmap. */
function costOf(text: string, offset: number, previous: ByteSet | undefined, next: Needle['next']): number {
  const from = Math.max(0, offset);
  let count = 1;
  for (let place = 0; place < 4; place++) count *= valuesAt(text, offset + place, previous, next).length;
  if (count > MOST_WINDOWS) return 1;
  return 2 ** -rarity(text.slice(from, offset + 4)) + count * ENTRY_COST;
}

function combinations(text: string, offset: number, previous: ByteSet | undefined, next: Needle['next']): readonly number[] {
  let windows = [0];
  for (let place = 0; place < 4; place++) {
    const values = valuesAt(text, offset + place, previous, next);
    windows = windows.flatMap((head) => values.map((value) => (head | (value << (place * 8))) >>> 0));
  }
  return windows;
}

/** The folded bytes that can stand at a place relative to the needle. */
function valuesAt(text: string, place: number, previous: ByteSet | undefined, next: Needle['next']): readonly number[] {
  if (place < 0) return previous === undefined ? anything : foldedSet(previous);
  if (place < text.length) return [text.charCodeAt(place) | 0x20];
  return next === undefined || place - text.length >= Math.max(1, next.count) ? anything : foldedSet(alphabetSet(next.alphabet));
}

const anything: readonly number[] = Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => (byte & 0x20) !== 0);
const folded = new WeakMap<ByteSet, readonly number[]>();

function foldedSet(set: ByteSet): readonly number[] {
  let values = folded.get(set);
  if (values === undefined) {
    values = [...new Set(Array.from(set, (flag, byte) => (flag === 1 ? byte | 0x20 : -1)))].filter((value) => value >= 0);
    folded.set(set, values);
  }
  return values;
}
