/** One matcher for all context rules: values of a known body near a known word. */
import type { BodyGroup } from './bodies.ts';
import { isGlued, isNamed, LONGEST_GLUE } from './behind-word.ts';
import { LONGEST_SIGN, opensAt } from './boundary.ts';
import type { HotRule } from './compiled.ts';
import { AFTER } from './words.ts';
import { runClass, SHORTEST_RUN } from './runs.ts';

/** How far into a value with other characters its first plain run may start, and how far before its end the run may end. */
const HEAD = 24;
const TAIL = 4;
export const NEAR_BEFORE = HEAD;
export const NEAR_AFTER = AFTER + TAIL;

/**
 * The longest of the first pass's runs that a value near a word that ends at `wordEnd` could lie in or hold. `first` is the place of the first
 * that does not end before the word's surroundings.
 */
export function longestRun(runs: Uint32Array, first: number, wordEnd: number, within: number): number {
  let longest = 0;
  for (let at = first; at < runs.length; at += 2) {
    const start = runs[at] as number;
    if (start > wordEnd + within + HEAD) break;
    longest = Math.max(longest, (runs[at + 1] as number) - start);
  }
  return longest;
}

/** Where `longestRun` begins for a word. */
export function firstRun(runs: Uint32Array, from: number, wordStart: number): number {
  let first = from;
  while (first < runs.length && (runs[first + 1] as number) < wordStart - NEAR_AFTER) first += 2;
  return first;
}

/** Takes a value; `longer`: it has more characters than its vendor issues. */
export type FoundNear = (rule: HotRule, start: number, end: number, longer: boolean) => void;

/**
 * Reports each value of the group's bodies that starts at most `within` bytes after the word, or ends at most 24 bytes before it on the same
 * line; longer ones too where the word is a part of their name. `runs` are the first pass's, of which the one at `near` is `firstRun`.
 */
export function valuesNear(bytes: Uint8Array, runs: Uint32Array, near: number, wordStart: number, wordEnd: number, group: BodyGroup, found: FoundNear): void {
  const last = Math.min(bytes.length - SHORTEST_RUN, wordEnd + group.within);
  const head = group.plain ? 0 : HEAD;
  let next = wordEnd;
  // Every value lies in a run, or holds one near its beginning.
  for (let at = near; at < runs.length && (runs[at] as number) - head <= last; at += 2) {
    const run = runs[at] as number;
    const to = Math.min(last, (runs[at + 1] as number) - SHORTEST_RUN);
    const deep = Math.max(run + LONGEST_SIGN, wordEnd + LONGEST_GLUE);
    for (next = Math.max(next, run - head); next <= to; next++) {
      // Deep in a run no sign has room that a value could begin behind.
      if (next > deep && group.wideBefore[bytes[next - 1] as number] === 1) continue;
      if (group.wideBefore[bytes[next] as number] === 1 && (opensAt(bytes, next, group.wideBefore) || isGlued(bytes, wordEnd, next))) valueFrom(bytes, next, wordEnd, group, found);
    }
  }
  // Of the runs that are near, the first begins behind the word.
  if (near >= runs.length || (runs[near] as number) >= wordStart) return;
  valuesBefore(bytes, wordStart, group, found);
}

function valueFrom(bytes: Uint8Array, start: number, wordEnd: number, group: BodyGroup, found: FoundNear): void {
  const end = endOf(bytes, start, group, group.longer ? group.longest * timesLonger : group.longest, true);
  if (end < 0) return;
  const fits = report(group, start, end, start - wordEnd, found);
  if (!fits && group.longer && isNamed(bytes, wordEnd, start)) reportLonger(group, start, end, found);
}

function valuesBefore(bytes: Uint8Array, wordStart: number, group: BodyGroup, found: FoundNear): void {
  const first = Math.max(SHORTEST_RUN, wordStart - AFTER);
  for (let end = wordStart; end >= first; end--) {
    const byte = bytes[end] ?? 0;
    if (end < wordStart && (byte === 0x0a || byte === 0x0d)) return;
    if (group.wide[bytes[end - 1] ?? 0] === 0 || (end < bytes.length && group.wide[byte] === 1)) continue;
    const start = startOf(bytes, end, group);
    if (start >= 0 && endOf(bytes, start, group, group.longest, false) === end) report(group, start, end, 0, found);
  }
}

function report(group: BodyGroup, start: number, end: number, distance: number, found: FoundNear): boolean {
  const length = end - start;
  let fits = false;
  for (const body of group.bodies) {
    if (length < body.min || length > body.max) continue;
    fits = true;
    if (distance <= body.within) found(body.rule, start, end, false);
  }
  return fits;
}

/** How much longer than a vendor's values one may be that its name claims for the vendor. */
const timesLonger = 3;

function reportLonger(group: BodyGroup, start: number, end: number, found: FoundNear): void {
  const length = end - start;
  for (const body of group.bodies) if (length > body.max && length <= body.max * timesLonger && body.max >= SHORTEST_RUN) found(body.rule, start, end, true);
}

/** The end of the value that starts at `start`, or -1: all of the alphabet, holding a digit, no longer than said. */
function endOf(bytes: Uint8Array, start: number, group: BodyGroup, longest: number, behindWord: boolean): number {
  const { set, wide } = group;
  const limit = Math.min(bytes.length, start + longest + 1);
  let digits = 0;
  let at = start;
  for (; at < limit; at++) {
    const byte = bytes[at] ?? 0;
    if (wide[byte] === 0) break;
    if (set[byte] === 0) return -1;
    if (byte >= 0x30 && byte <= 0x39) digits++;
  }
  if (digits === 0 || at - start > longest || at - start < SHORTEST_RUN) return -1;
  return group.plain || hasRun(bytes, start, at, behindWord) ? at : -1;
}

/** The start of the value that ends at `end`, or -1. */
function startOf(bytes: Uint8Array, end: number, group: BodyGroup): number {
  const stop = Math.max(0, end - group.longest);
  let at = end;
  while (at > stop && group.set[bytes[at - 1] ?? 0] === 1 && !(at < end && opensAt(bytes, at, group.wideBefore) && group.wideBefore[bytes[at] ?? 0] === 1)) at--;
  return at < end && opensAt(bytes, at, group.wideBefore) ? at : -1;
}

/** A value with signs outside the kernel's runs must hold a run that the kernel reports, near the end that its word is at. */
function hasRun(bytes: Uint8Array, start: number, end: number, behindWord: boolean): boolean {
  let from = start;
  let digits = 0;
  for (let at = start; at <= end; at++) {
    const byte = at < end ? (bytes[at] ?? 0) : 0;
    if (runClass[byte] === 1) {
      if (byte >= 0x30 && byte <= 0x39) digits++;
      continue;
    }
    if (at - from >= SHORTEST_RUN && digits > 0 && (behindWord ? from - start <= HEAD : end - at <= TAIL)) return true;
    from = at + 1;
    digits = 0;
  }
  return false;
}
