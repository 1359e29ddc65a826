/** What is certain far around a literal, as four numbers before its record: what is ahead, behind, the stretch, how far that may lie each way. 0: not known. */
import type { ByteSet } from './alphabet.ts';
import { holdsStretch, leads, leadsBack } from './far.ts';
import type { Far, Seek, Stretch } from './far.ts';

/** A class's number + 1 takes so many bits; what is left says how often, or how far. */
export const CLASS_BITS = 10;
export const CLASS_MASK = 2 ** CLASS_BITS - 1;
/** A seek's reach is told in steps of so many bytes, rounded up: it may be too wide. */
const STEP = 16;
const MOST_STEPS = 2 ** 12 - 1;
/** A stretch farther away would take longer to look for than an expression takes. */
const MOST_REACH = 2_048;

/** By class number + 1: what `far.ts` says. */
export interface PackedFar {
  readonly ahead: readonly [skip: number, stop: number, reach: number];
  readonly behind: readonly [skip: number, stop: number, reach: number];
  readonly stretch: readonly [set: number, count: number, before: number, after: number];
}

/** Four numbers, or none where nothing is certain. `numberOf` gives a class's number + 1, or 0 when there are too many. */
export function packFar({ ahead, behind, stretch }: Far, numberOf: (set: ByteSet) => number): readonly number[] {
  const packed = [packSeek(ahead, numberOf), packSeek(behind, numberOf), ...packStretch(stretch, numberOf)];
  return packed.some((number) => number !== 0) ? packed : [];
}

function packSeek(seek: Seek | undefined, numberOf: (set: ByteSet) => number): number {
  const steps = Math.ceil((seek?.reach ?? 0) / STEP);
  if (seek === undefined || steps > MOST_STEPS) return 0;
  const [skip, stop] = [numberOf(seek.skip), numberOf(seek.stop)];
  return skip === 0 || stop === 0 ? 0 : (skip | (stop << CLASS_BITS) | (steps << (2 * CLASS_BITS))) >>> 0;
}

function packStretch(stretch: Stretch | undefined, numberOf: (set: ByteSet) => number): readonly [number, number] {
  if (stretch === undefined || stretch.before + stretch.after > MOST_REACH) return [0, 0];
  const number = numberOf(stretch.set);
  return number === 0 ? [0, 0] : [number | (stretch.count << CLASS_BITS), (stretch.before | (stretch.after << 16)) >>> 0];
}

/** Reads what `packFar` gave. */
export function readFar(view: DataView, at: number): PackedFar {
  const word = (place: number): number => view.getUint32(place, true);
  const seek = (packed: number): PackedFar['ahead'] => [packed & CLASS_MASK, (packed >>> CLASS_BITS) & CLASS_MASK, (packed >>> (2 * CLASS_BITS)) * STEP];
  const stretch = word(at + 8);
  return { ahead: seek(word(at)), behind: seek(word(at + 4)), stretch: [stretch & CLASS_MASK, stretch >>> CLASS_BITS, view.getUint16(at + 12, true), view.getUint16(at + 14, true)] };
}

/** Says whether the bytes around `start` to `end` have what is certain; `classes` are by number. True where there is nothing to check. */
export function hasFar(far: PackedFar | undefined, bytes: Uint8Array, start: number, end: number, classes: readonly ByteSet[]): boolean {
  if (far === undefined) return true;
  const set = (number: number): ByteSet => classes[number - 1] as ByteSet;
  const [skip, stop, reach] = far.ahead;
  if (skip > 0 && !leads(bytes, end, reach, set(skip), set(stop))) return false;
  const [skipBack, stopBack, reachBack] = far.behind;
  if (skipBack > 0 && !leadsBack(bytes, start, reachBack, set(skipBack), set(stopBack))) return false;
  const [kind, count, before, after] = far.stretch;
  return kind === 0 || holdsStretch(bytes, start - before, end + after, set(kind), count);
}
