/** Chooses, for each literal, the four bytes by which the kernel notices it. */
import type { ByteSet } from './alphabet.ts';
import type { Needle } from './hits.ts';
import { byteBits, rarity } from './rarity.ts';
import { usualBits, usualShare } from './usual.ts';

/** What one more entry in the bitmap costs, as a share of positions: a crowded one lets more through by chance. */
const ENTRY_COST = 1 / 2 ** 20;
const FARTHEST = 240;

/** Four neighbouring bytes of a needle and what surrounds it, folded by `| 0xa0`, little endian. One of them may be open: then it is zero here. */
export interface Window {
  readonly window: number;
  /** Where it starts in the needle; -1 is the byte before it. */
  readonly offset: number;
  /** What the open byte can be. */
  readonly open?: ByteSet;
}

export const anything: ByteSet = new Uint8Array(256).fill(1);

/**
 * Windows that see every occurrence of a needle, at the least cost on source code. The kernel looks at every second place, so one
 * starts at an even distance and one at an odd. Throws for a needle that is too short.
 */
export function windowsFor(needle: Needle): readonly [even: Window, odd: Window] {
  if (needle.text.length < 3) throw new Error(`literal ${JSON.stringify(needle.text)} is too short: three bytes or more`);
  if (needle.ordered === true) return [windowAt(needle, 0), windowAt(needle, needle.text.length > 4 ? 1 : -1)];
  return [bestWindow(needle, 0), bestWindow(needle, -1)];
}

function bestWindow(needle: Needle, first: 0 | -1): Window {
  const last = Math.max(first, Math.min(FARTHEST, needle.text.length === 4 ? 1 : needle.text.length - 4));
  let best = windowAt(needle, first);
  for (let offset = first + 2; offset <= last; offset += 2) {
    const other = windowAt(needle, offset);
    if (other.cost < best.cost) best = other;
  }
  return best;
}

function windowAt({ text, previous, next }: Needle, offset: number): Window & { readonly cost: number } {
  const window = foldedAt(text, offset);
  const bits = rarity(text.slice(Math.max(0, offset), offset + 4));
  if (offset >= 0 && offset + 4 <= text.length) return { window, offset, cost: 2 ** -(usualBits(window) ?? bits) + ENTRY_COST };
  const after = next === undefined ? anything : next.set;
  const open = offset < 0 ? (previous ?? anything) : after;
  // What is usual with the byte on the other side is no rarer without it.
  const usual = usualBits(foldedAt(text, offset < 0 ? 0 : offset - 1));
  const { cost } = costOf(2 ** -Math.min(usual ?? bits, bits), open);
  return { window, offset, open, cost: Math.max(cost, usualShare(window, offset < 0, open)) };
}

/** Four bytes of a text, folded; those outside of it are zero. */
function foldedAt(text: string, offset: number): number {
  let window = 0;
  for (let at = Math.max(0, offset); at < Math.min(text.length, offset + 4); at++) window |= (text.charCodeAt(at) | 0xa0) << ((at - offset) * 8);
  return window >>> 0;
}

interface Spread {
  /** Share of bytes that are of the set. */
  readonly share: number;
  /** Folded values. */
  readonly values: number;
}

const spreads = new WeakMap<ByteSet, Spread>();

function costOf(share: number, open: ByteSet): { readonly cost: number } {
  let spread = spreads.get(open);
  if (spread === undefined) {
    spread = spreadOf(open);
    spreads.set(open, spread);
  }
  return { cost: share * spread.share + spread.values * ENTRY_COST };
}

function spreadOf(set: ByteSet): Spread {
  const folded = new Uint8Array(256);
  let share = 0;
  let values = 0;
  for (let byte = 0; byte < 256; byte++) {
    const value = byte | 0xa0;
    if (set[byte] !== 1 || folded[value] === 1) continue;
    folded[value] = 1;
    values++;
    share += 2 ** -byteBits(value & 0x7f);
  }
  return { share: Math.min(1, share), values };
}
