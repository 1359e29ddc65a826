/**
 * Which runs may be text in base64 or hex (AssemblyScript): their first characters tell, and nearly every run is none. `src/decode/encoded/runs.ts` decodes those, and
 * says why each test is as it is; what is passed over here must be what it passes over.
 */
import { CHAIN, CODED, NUMBER, push, WIDTH } from './memory.as';

/** Characters of a run that are decoded at first. */
const PROBE: usize = 32;
const SHORTEST: usize = 20;
const SHORTEST_HEX: usize = 32;
const WIDEST_LINE: usize = 76;
/** A run so long may be the first line of several. */
const WRAPPED: usize = 56;
/** High bytes that 32 characters may stand for in text. */
const MOST_HIGH: u32 = 6;

/** Begins a text. */
export function firstRun(): void {
  store<u32>(CHAIN, 0);
  store<u32>(NUMBER, 0);
}

/** Takes the next run of a text that ends at `high`; lists its place in the list of runs if it may be text. Lines of a text whose first one was looked at are none. */
export function code(written: usize, end: usize, high: usize, list: usize): void {
  const number = load<u32>(NUMBER);
  store<u32>(NUMBER, number + 2);
  if (goesOn(written, end, high)) return;
  const start = load<u16>(written) == 0x7830 && isHexRun(written + 2, end) ? written + 2 : written;
  if (end - start >= WRAPPED) {
    store<u32>(CHAIN, <u32>end);
    store<u32>(WIDTH, <u32>(end - written));
  }
  const stop = min(end, start + PROBE);
  if (end - start >= SHORTEST && (opens(start, stop, 6) || opens(start, stop, 4))) push(CODED, list, number, 0);
}

/** Whether a run is a line of the text that is wrapped into lines, and where that stands then. */
function goesOn(start: usize, end: usize, high: usize): bool {
  for (let last: usize = load<u32>(CHAIN); last != 0; ) {
    const line = lineBelow(last);
    const until = line == start ? end : line == 0 ? 0 : lastLineEnd(line, high);
    const isLonger = until - line >= <usize>load<u32>(WIDTH);
    last = until == line || !isLonger ? 0 : until;
    store<u32>(CHAIN, <u32>last);
    store<u32>(WIDTH, <u32>(until - line));
    if (line == start) return true;
  }
  return false;
}

function isHexRun(start: usize, end: usize): bool {
  if (((end - start) & 1) != 0 || end - start < SHORTEST_HEX) return false;
  for (let at = start; at < end; at++) if (hexDigit(load<u8>(at)) == NONE) return false;
  return true;
}

/** Whether characters of four or six bits each stand for text. */
function opens(start: usize, end: usize, bitsOf: u32): bool {
  let held: u32 = 0;
  let bits: u32 = 0;
  let count: u32 = 0;
  let high: u32 = 0;
  // In UTF-16 each second byte of text is zero.
  let zeros: u32 = 0;
  for (let at = start; at < end; at++) {
    const code: u32 = load<u8>(at);
    const digit = bitsOf == 6 ? sextet(code) : hexDigit(code);
    if (digit == NONE) return false;
    held = ((held << bitsOf) | digit) & 0xfff;
    bits += bitsOf;
    if (bits < 8) continue;
    bits -= 8;
    const byte = (held >> bits) & 255;
    if (byte == 0 && (count & 1) == 1 && zeros == count >> 1) zeros++;
    else if (byte < 32 ? byte != 10 && byte != 13 && byte != 9 : byte == 127) return false;
    if (byte > 127 && ++high > MOST_HIGH) return false;
    count++;
  }
  return high * 4 <= count && (zeros == 0 || zeros == count >> 1);
}

const NONE: u32 = 255;

function sextet(code: u32): u32 {
  if (code - 0x61 < 26) return code - 71;
  if (code - 0x41 < 26) return code - 65;
  if (code - 0x30 < 10) return code + 4;
  if (code == 0x2b || code == 0x2d) return 62;
  return code == 0x2f || code == 0x5f ? 63 : NONE;
}

function hexDigit(code: u32): u32 {
  if (code - 0x30 < 10) return code - 0x30;
  return (code | 0x20) - 0x61 < 6 ? (code & 15) + 9 : NONE;
}

/** Where the line below begins, blanks in front left out; 0: nowhere. */
function lineBelow(end: usize): usize {
  let at = end;
  let broken = false;
  for (; at - end < 24 && isBlank(load<u8>(at)); at++) if (load<u8>(at) == 10) broken = true;
  return broken ? at : 0;
}

// @ts-ignore
@inline
function isBlank(byte: u32): bool {
  return byte == 32 || byte == 10 || byte == 13 || byte == 9;
}

/** The end of a last line that is no run; `start`: it is no base64. */
function lastLineEnd(start: usize, high: usize): usize {
  let at = start;
  while (at - start < WIDEST_LINE && load<u8>(at) != 0x2d && load<u8>(at) != 0x5f && sextet(load<u8>(at)) != NONE) at++;
  if (at >= high) return at;
  const byte: u32 = load<u8>(at);
  return byte == 10 || byte == 13 || byte == 61 || byte == 34 || byte == 39 || byte == 96 || byte == 60 ? at : start;
}
