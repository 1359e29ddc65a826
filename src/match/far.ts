/** What is certain farther around a literal than the next bytes: the first pass drops what lacks it, before any expression is tried or even compiled. */
import { union } from './alphabet.ts';
import type { ByteSet } from './alphabet.ts';

/** One of `stop` comes within `reach` bytes, and only bytes of `skip` before it. Where `stop` holds NUL, the end of the text (backwards, its start) is one, too. */
export interface Seek {
  readonly skip: ByteSet;
  readonly stop: ByteSet;
  readonly reach: number;
}

/** So many bytes of a set stand one after another, between `before` bytes before the literal and `after` bytes behind it. */
export interface Stretch {
  readonly set: ByteSet;
  readonly count: number;
  readonly before: number;
  readonly after: number;
}

/** Each part is certain; a part that is absent is not known. */
export interface Far {
  readonly ahead?: Seek;
  /** The same backwards, from the byte before the literal. */
  readonly behind?: Seek;
  readonly stretch?: Stretch;
}

const eitherSeek = (one: Seek | undefined, other: Seek | undefined): Seek | undefined =>
  one && other && { skip: union(one.skip, other.skip), stop: union(one.stop, other.stop), reach: Math.max(one.reach, other.reach) };

const eitherStretch = (one: Stretch | undefined, other: Stretch | undefined): Stretch | undefined =>
  one && other && { set: union(one.set, other.set), count: Math.min(one.count, other.count), before: Math.max(one.before, other.before), after: Math.max(one.after, other.after) };

/** What is certain when one of two things is. */
export function eitherFar(one: Far | undefined, other: Far | undefined): Far | undefined {
  if (one === undefined || other === undefined) return undefined;
  return { ahead: eitherSeek(one.ahead, other.ahead), behind: eitherSeek(one.behind, other.behind), stretch: eitherStretch(one.stretch, other.stretch) };
}

/** Says whether bytes of `skip` lead from `start` to one of `stop`. */
export function leads(bytes: Uint8Array, start: number, most: number, skip: ByteSet, stop: ByteSet): boolean {
  const end = Math.min(bytes.length, start + most);
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (stop[byte] === 1) return true;
    if (skip[byte] === 0) return false;
  }
  return stop[0] === 1 && end < start + most;
}

/** The same backwards, from the byte before `start`. */
export function leadsBack(bytes: Uint8Array, start: number, most: number, skip: ByteSet, stop: ByteSet): boolean {
  const end = Math.max(0, start - most);
  for (let at = start - 1; at >= end; at--) {
    const byte = bytes[at] as number;
    if (stop[byte] === 1) return true;
    if (skip[byte] === 0) return false;
  }
  return stop[0] === 1 && start < most;
}

/** Says whether `count` bytes of a set stand one after another in `from` to `to`. */
export function holdsStretch(bytes: Uint8Array, from: number, to: number, set: ByteSet, count: number): boolean {
  let length = 0;
  for (let at = Math.max(0, from), end = Math.min(bytes.length, to); at < end; at++) {
    length = set[bytes[at] as number] === 1 ? length + 1 : 0;
    if (length === count) return true;
  }
  return false;
}
