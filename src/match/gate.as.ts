/** Which hits are worth a look (AssemblyScript): the same tests as in `gate.ts`, which says why. */
import { ALONE, ALPHANUMERIC, blank, CLOSER, EDGE, FOLLOWERS, IDENTIFIER, is, NAMED, OPENER, SCHEME, SEPARATOR, VALUE } from './memory.as';

const IDENTIFIER_REACH: usize = 100;
const CLOSER_REACH: usize = 8;
/** As in `farpack.ts`. */
const CLASS_BITS: u32 = 10;
const CLASS_MASK: u32 = 1023;

/** The same as in `gate.ts`; the bytes before the input are zero. */
export function mayOpen(start: usize): bool {
  const before: u32 = load<u8>(start - 1);
  if (!is(before, ALPHANUMERIC)) return true;
  if (!is(before, OPENER)) return false;
  return before == 0x6d || load<u8>(start - 2) == 0x5c || load<u8>(start - 3) == 0x25 || load<u8>(start - 4) == 0x5c || load<u8>(start - 6) == 0x5c;
}

export function follows(start: usize, high: usize, check: u32): bool {
  const end = start + <usize>(check >>> CLASS_BITS);
  if (end > high) return false;
  const set = flagsOf(check & CLASS_MASK);
  for (let at = start; at < end; at++) if (!load<u8>(set + <usize>load<u8>(at))) return false;
  return true;
}

// @ts-ignore
@inline
function flagsOf(number: u32): usize {
  return load<u32>(FOLLOWERS + (<usize>(number - 1) << 2));
}

// @ts-ignore
@inline
function reachOf(seek: u32): usize {
  return <usize>(seek >>> (2 * CLASS_BITS)) << 4;
}

/** What `far.ts` says, packed by `farpack.ts`: ahead, behind, stretch, and the stretch's reach. */
export function hasFar(far: usize, start: usize, end: usize, low: usize, high: usize): bool {
  const ahead = load<u32>(far);
  if (ahead != 0 && !leads(end, high, ahead)) return false;
  const behind = load<u32>(far, 4);
  if (behind != 0 && !leadsBack(start, low, behind)) return false;
  const stretch = load<u32>(far, 8);
  if (stretch == 0) return true;
  const before: usize = load<u16>(far, 12);
  return holdsStretch(start - low > before ? start - before : low, min(high, end + <usize>load<u16>(far, 14)), flagsOf(stretch & CLASS_MASK), <usize>(stretch >>> CLASS_BITS));
}

function leads(start: usize, high: usize, seek: u32): bool {
  const skip = flagsOf(seek & CLASS_MASK);
  const stop = flagsOf((seek >>> CLASS_BITS) & CLASS_MASK);
  const reach = reachOf(seek);
  const end = min(high, start + reach);
  for (let at = start; at < end; at++) {
    const byte: usize = load<u8>(at);
    if (load<u8>(stop + byte)) return true;
    if (!load<u8>(skip + byte)) return false;
  }
  return load<u8>(stop) != 0 && end < start + reach;
}

function leadsBack(start: usize, low: usize, seek: u32): bool {
  const skip = flagsOf(seek & CLASS_MASK);
  const stop = flagsOf((seek >>> CLASS_BITS) & CLASS_MASK);
  const reach = reachOf(seek);
  const end = start - low > reach ? start - reach : low;
  for (let at = start; at > end; at--) {
    const byte: usize = load<u8>(at - 1);
    if (load<u8>(stop + byte)) return true;
    if (!load<u8>(skip + byte)) return false;
  }
  return load<u8>(stop) != 0 && start - low < reach;
}

/** Each look is at the last byte that could end a stretch: where that is none of the set, all before it is out. */
function holdsStretch(from: usize, to: usize, set: usize, count: usize): bool {
  let end = from + count;
  while (end <= to) {
    let at = end;
    const start = end - count;
    while (at > start && load<u8>(set + <usize>load<u8>(at - 1))) at--;
    if (at == start) return true;
    end = at + count;
  }
  return false;
}

/** The same as `gate.ts`: of several anchors in an identifier, the first that passes is reported. */
export function gate(start: usize, end: usize, flags: u32, low: usize, high: usize): bool {
  if (flags & ALONE) {
    if (start > low && !is(load<u8>(start - 1), EDGE)) return false;
    if (end < high && !is(load<u8>(end), EDGE)) return false;
  } else if (start < <usize>load<u32>(NAMED)) return false;
  const after = identifierEnd(end, high);
  if (!introduces(start, after, flags, low, high)) return false;
  if (!(flags & ALONE)) store<u32>(NAMED, <u32>after);
  return true;
}

function identifierEnd(end: usize, high: usize): usize {
  let at = end;
  const last = min(high, end + IDENTIFIER_REACH);
  while (at < last && is(load<u8>(at), IDENTIFIER)) at++;
  return at;
}

function introduces(start: usize, after: usize, flags: u32, low: usize, high: usize): bool {
  let at = after;
  const stop = min(high, after + CLOSER_REACH);
  while (at < stop && is(load<u8>(at), CLOSER)) at++;
  if (at >= high) return false;
  const byte: u32 = load<u8>(at);
  if (is(byte, SEPARATOR)) return true;
  if (byte == 10 || byte == 13) return named(start, low);
  if (byte == 0x2d && load<u8>(at, 1) == 0x3e) return true;
  if (byte == 0x5b) return isArray(at, high);
  if (byte == 0x7b) return load<u8>(at, 1) == 0x22;
  if (at == after || !blank(load<u8>(at - 1))) return false;
  if ((flags & SCHEME) != 0 && is(byte, VALUE)) return true;
  const first = identifierStart(start, low);
  return joins(at) || isGoString(at) || load<u8>(first) == 0x2d || isElement(first, low);
}

function isArray(open: usize, high: usize): bool {
  let at = open + 1;
  const stop = min(high, open + CLOSER_REACH);
  while (at < stop && is(load<u8>(at), IDENTIFIER)) at++;
  return load<u8>(at) == 0x5d && blank(load<u8>(at, 1)) && load<u8>(at, 2) == 0x3d;
}

function isElement(start: usize, low: usize): bool {
  const before: u32 = start > low ? load<u8>(start - 1) : 0;
  return before == 0x3c || (before == 0x3a && start > low + 1 && is(load<u8>(start - 2), IDENTIFIER));
}

/** `stri`, and ` =` behind six letters. */
function isGoString(at: usize): bool {
  return load<u32>(at) == 0x69727473 && blank(load<u8>(at, 6)) && load<u8>(at, 7) == 0x3d;
}

function joins(at: usize): bool {
  const first: u32 = <u32>load<u8>(at) | 0x20;
  const second: u32 = <u32>load<u8>(at, 1) | 0x20;
  const word = (second == 0x73 && (first == 0x69 || first == 0x61)) || (first == 0x62 && second == 0x79);
  return word && blank(load<u8>(at, 2));
}

function named(start: usize, low: usize): bool {
  let at = identifierStart(start, low);
  if (load<u8>(at) == 0x2d) return true;
  const stop = at - low > CLOSER_REACH ? at - CLOSER_REACH : low;
  while (at > stop && blank(load<u8>(at - 1))) at--;
  if (at <= low) return false;
  const byte: u32 = load<u8>(at - 1);
  return byte == 0x3a || byte == 0x3d;
}

function identifierStart(start: usize, low: usize): usize {
  let at = start;
  const stop = start - low > IDENTIFIER_REACH ? start - IDENTIFIER_REACH : low;
  while (at > stop && is(load<u8>(at - 1), IDENTIFIER)) at--;
  return at;
}
