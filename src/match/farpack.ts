/** What is certain far around a literal, as four numbers before its record: what is ahead, behind, the stretch, how far that may lie each way. 0: not known. */
import type { ByteSet } from './alphabet.ts';
import { holdsStretch, leads, leadsBack } from './far.ts';
import type { Far, Seek, Stretch } from './far.ts';

/** Largest number of 16 bits. */
const MOST = 0xffff;
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
  if (seek === undefined || seek.reach > MOST) return 0;
  const [skip, stop] = [numberOf(seek.skip), numberOf(seek.stop)];
  return skip === 0 || stop === 0 ? 0 : (skip | (stop << 8) | (seek.reach << 16)) >>> 0;
}

function packStretch(stretch: Stretch | undefined, numberOf: (set: ByteSet) => number): readonly [number, number] {
  if (stretch === undefined || stretch.before + stretch.after > MOST_REACH) return [0, 0];
  const number = numberOf(stretch.set);
  return number === 0 ? [0, 0] : [number | (stretch.count << 8), (stretch.before | (stretch.after << 16)) >>> 0];
}

/** Reads what `packFar` gave. */
export function readFar(view: DataView, at: number): PackedFar {
  const seek = (place: number): PackedFar['ahead'] => [view.getUint8(place), view.getUint8(place + 1), view.getUint16(place + 2, true)];
  return { ahead: seek(at), behind: seek(at + 4), stretch: [view.getUint8(at + 8), view.getUint32(at + 8, true) >>> 8, view.getUint16(at + 12, true), view.getUint16(at + 14, true)] };
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
