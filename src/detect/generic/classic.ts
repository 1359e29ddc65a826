import { defaults } from '../../../rules/generic/defaults.ts';
import { lowered } from './bytes.ts';
import type { Candidate } from './candidate.ts';
import { kinds } from './candidate.ts';
import type { FileFacts } from './measure/facts.ts';
import { inName } from './measure/features.ts';
import type { Row } from './measure/features.ts';

/** What `endsCredential` says of a name that ends with a word for a password. */
const passwordName = 1;

/**
 * Whether a value that the model passes over is a default or classic password in settings: the name can only mean a password, and the path is no
 * test, documentation or translation. Labelled data calls many of them placeholders, so this is kept to where they open something.
 */
export function isClassic(bytes: Uint8Array, candidate: Candidate, facts: FileFacts, row: Row): boolean {
  return row[inName.endsCredential] === passwordName && isClassicPlace(candidate, facts) && isDefault(bytes, candidate.valueStart, candidate.valueEnd);
}

/** Whether a candidate stands where such a password opens something. */
export function isClassicPlace(candidate: Candidate, facts: FileFacts): boolean {
  return candidate.kind === kinds.assign && candidate.order === 0 && facts.settings && !facts.test && !facts.translation && !facts.prose;
}

/** Whether a value is one of the defaults. */
export function isDefault(bytes: Uint8Array, start: number, end: number): boolean {
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
