/** UTF-16 strings inside binary files, as `strings -el` finds them. */

const SHORTEST = 6;
/** Bytes without a NUL after which a search for the next one pays. */
const QUIET = 32;
const NEWLINE = 10;

/** What every run of that length holds. */
const inside = /\0[\t\n\r -~]\0[\t\n\r -~]\0[\t\n\r -~]\0[\t\n\r -~]\0[\t\n\r -~]\0/;

const printable = (byte: number): boolean => (byte >= 32 && byte < 127) || byte === 9 || byte === 13 || byte === NEWLINE;

/**
 * The ASCII characters of all UTF-16 runs (either byte order) in `bytes`, a line each, written into `into` (at least as long).
 * Lines between runs are kept, so that a line number means the same as in the raw bytes. Returns the bytes written; 0 when there is no run.
 */
export function wideStrings(bytes: Uint8Array, into: Uint8Array): number {
  if (!holds(inside, bytes)) return 0;
  let written = 0;
  let found = false;
  let done = 0;
  let quiet = 0;
  for (let i = 1; i < bytes.length; i++) {
    if (bytes[i] !== 0) {
      // Text with a NUL here and there is most of what comes by: the C library finds the next one.
      if (++quiet === QUIET) i = nextNul(bytes, i + 1) - 1;
      continue;
    }
    quiet = 0;
    if (!printable(bytes[i - 1] as number)) continue;
    const start = i - 1;
    const end = runEnd(bytes, start);
    if (end - start < SHORTEST * 2) {
      i = end - 1;
      continue;
    }
    for (let k = done; k < start; k++) if (bytes[k] === NEWLINE) into[written++] = NEWLINE;
    for (let k = start; k < end; k += 2) into[written++] = bytes[k] as number;
    found = true;
    done = end;
    i = end;
  }
  return found ? written : 0;
}

/** Bytes that become a string at a time: one of megabytes would lie outside of V8's heap, and be given back by a full collection only. */
const PART = 1 << 16;
/** More than either expression matches. */
const LONGEST = 16;

function holds(expression: RegExp, bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at < buffer.length; at += PART) if (expression.test(buffer.toString('latin1', at, at + PART + LONGEST))) return true;
  return false;
}

/** Whether there may be such runs. */
export const mayHoldWide = (bytes: Uint8Array): boolean => holds(inside, bytes);

function nextNul(bytes: Uint8Array, from: number): number {
  const next = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(0, from);
  return next < 0 ? bytes.length : next;
}

/** The end of the run of (character, NUL) pairs; at the end of the bytes a last character may lack its NUL (big-endian). */
function runEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at + 1 < bytes.length && bytes[at + 1] === 0 && printable(bytes[at] as number)) at += 2;
  return at + 1 === bytes.length && printable(bytes[at] as number) ? at + 1 : at;
}

const narrow = /[!-~]{12}/;

/** Whether `bytes`, said to be wide text, hold a run of 8-bit ASCII that could be a secret. */
export const hasNarrowRun = (bytes: Uint8Array): boolean => holds(narrow, bytes);
