/** The classifier without WebAssembly. In a file of its own: the built program loads it where there is none (`scripts/start-up-plugin.js`), since two hundred functions cost every hook half a millisecond. */
import { Candidates } from './candidate.ts';
import { findCandidates } from './candidates.ts';
import type { Language } from './language.ts';
import { suspectsAmong } from './suspects.ts';
import type { Suspect } from './suspects.ts';

/** Everything in a text that might be a credential, by name. `cut` is called when there is more than is looked at. */
export function plainCandidatesIn(bytes: Uint8Array, anchors: Uint32Array, { settings }: Language, cut?: () => void): Candidates {
  const found = new Candidates();
  if (!findCandidates(bytes, anchors, settings, found)) cut?.();
  return found;
}

/** What of it the model takes for a secret (log-odds of `least` or more), and classic passwords. */
export function plainSuspectsIn(bytes: Uint8Array, anchors: Uint32Array, language: Language, least: number, cut?: () => void): Suspect[] {
  const found = plainCandidatesIn(bytes, anchors, language, cut);
  return found.count === 0 ? [] : suspectsAmong(found, bytes, anchors, language, least);
}
