import { defaults } from '../../../rules/generic/defaults.ts';
import { ALNUM, DIGIT, LETTER, classAt, holds, lowered } from './bytes.ts';
import type { Candidate } from './candidate.ts';
import { kinds } from './candidate.ts';
import type { FileFacts } from './measure/facts.ts';
import { inName } from './measure/features.ts';
import type { Row } from './measure/features.ts';

/** What `endsCredential` says of a name that ends with a word for a password. */
const passwordName = 1;

/**
 * Whether a value that the model passes over is a default, classic or usual password in settings: the name can only mean a password, and the path is no
 * test, documentation or translation. Labelled data calls many of them placeholders, so this is kept to where they open something.
 */
export function isClassic(bytes: Uint8Array, candidate: Candidate, facts: FileFacts, row: Row): boolean {
  return row[inName.endsCredential] === passwordName && isClassicPlace(candidate, facts) && isWeak(bytes, candidate.valueStart, candidate.valueEnd);
}

/** Whether a candidate stands where such a password opens something. */
export function isClassicPlace(candidate: Candidate, facts: FileFacts): boolean {
  return candidate.kind === kinds.assign && candidate.order === 0 && facts.settings && !facts.test && !facts.translation && !facts.prose;
}

/** Whether a value is one of the defaults, or written as people write a password that must have letters, digits and a sign. */
export function isWeak(bytes: Uint8Array, start: number, end: number): boolean {
  return isDefault(bytes, start, end) || isByRule(bytes, start, end);
}

const shortestByRule = 7;
const longestByRule = 24;
const wordOf = 3;
/** What stands for a password in texts about them. */
const stand: readonly string[] = ['your', 'test', 'example', 'change', 'sample', 'demo', 'dummy', 'xxx'];

/** `Heron@123`, `Heron7!`, `Password123@redis`: a word, digits and a sign, in any order but that a letter or a digit comes first. */
function isByRule(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < shortestByRule || end - start > longestByRule || !(classAt(bytes, start) & ALNUM)) return false;
  let run = 0;
  let word = 0;
  let digits = 0;
  let signs = 0;
  for (let at = start; at < end; at++) {
    const kind = classAt(bytes, at);
    run = kind & LETTER ? run + 1 : 0;
    if (run > word) word = run;
    if (kind & DIGIT) digits++;
    else if (!(kind & LETTER)) {
      // No addresses, no versions, nothing that code or a shell would read.
      if (!isChosenSign(bytes[at] as number)) return false;
      signs++;
    }
  }
  return word >= wordOf && digits > 0 && signs > 0 && signs < wordOf && !standsForOne(bytes, start, end);
}

function isChosenSign(byte: number): boolean {
  return byte === 0x40 || byte === 0x23 || byte === 0x24 || byte === 0x21 || byte === 0x25 || byte === 0x26 || byte === 0x2a;
}

function standsForOne(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = 0; i < stand.length; i++) {
    if (holds(bytes, start, end, stand[i] as string)) return true;
  }
  return false;
}

function isDefault(bytes: Uint8Array, start: number, end: number): boolean {
  let begin = 0;
  while (begin < defaults.length) {
    let after = begin;
    while (after < defaults.length && defaults.charCodeAt(after) !== 0x20) after++;
    if (after - begin === end - start && isSame(bytes, start, begin, after)) return true;
    begin = after + 1;
  }
  return false;
}

function isSame(bytes: Uint8Array, start: number, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (lowered(bytes[start + at - from] as number) !== defaults.charCodeAt(at)) return false;
  }
  return true;
}
