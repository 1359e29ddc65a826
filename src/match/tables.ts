/** Chooses, for each literal, the four bytes by which the kernel notices it. */
import type { ByteSet } from './alphabet.ts';
import type { Needle } from './hits.ts';
import { byteBits, rarity } from './rarity.ts';

/** What one more entry in the bitmap costs, as a share of positions: a crowded one lets more through by chance. */
const ENTRY_COST = 1 / 2 ** 20;
const FARTHEST = 240;

/** Four neighbouring bytes of a needle and what surrounds it, folded by `| 0x20`, little endian. One of them may be open: then it is zero here. */
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
  let window = 0;
  for (let place = 0; place < 4; place++) {
    const at = offset + place;
    if (at >= 0 && at < text.length) window |= (text.charCodeAt(at) | 0x20) << (place * 8);
  }
  const share = 2 ** -rarity(text.slice(Math.max(0, offset), offset + 4));
  if (offset >= 0 && offset + 4 <= text.length) return { window: window >>> 0, offset, cost: share + ENTRY_COST };
  const after = next === undefined ? anything : next.set;
  const open = offset < 0 ? (previous ?? anything) : after;
  return { window: window >>> 0, offset, open, ...costOf(share, open) };
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
    const value = byte | 0x20;
    if (set[byte] !== 1 || folded[value] === 1) continue;
    folded[value] = 1;
    values++;
    if (value < 0x80) share += 2 ** -byteBits(value);
  }
  return { share: Math.min(1, share), values };
}
