/** What in a text may be a credential, and what the model takes for one: in WebAssembly where there is any. */
import { Candidate, read } from './candidate.ts';
import type { Candidates } from './candidate.ts';
import { kernelFor, tidyUp } from './classifier-kernel.ts';
import type { Language } from './language.ts';
import { plainCandidatesIn, plainSuspectsIn } from './plain-classifier.ts';
import type { Suspect } from './suspects.ts';

/** Everything in a text that the model takes for a secret (log-odds of `least` or more), and classic passwords. `cut` is called when there are more candidates than are looked at. */
export function suspectsIn(bytes: Uint8Array, anchors: Uint32Array, language: Language, least: number, cut?: () => void): Suspect[] {
  const kernel = kernelFor(bytes);
  if (!kernel) return plainSuspectsIn(bytes, anchors, language, least, cut);
  const count = kernel.find(bytes, anchors, language.settings);
  if (count < 0) cut?.();
  const suspects = count === 0 ? [] : kernel.judge(language, least);
  tidyUp(kernel);
  return suspects;
}

/** Everything in a text that might be a credential, by name, for training; good until the next call. `cut` is called when there is more than is looked at. */
export function candidatesIn(bytes: Uint8Array, anchors: Uint32Array, language: Language, cut?: () => void): Candidates {
  const kernel = kernelFor(bytes);
  if (!kernel) return plainCandidatesIn(bytes, anchors, language, cut);
  const answer = kernel.find(bytes, anchors, language.settings);
  if (answer < 0) cut?.();
  tidyUp(kernel);
  return kernel.list(answer < 0 ? -1 - answer : answer);
}

/** A list's candidates one by one, for those who have time. */
export function listOf(list: Candidates): Candidate[] {
  return Array.from({ length: list.count }, (_, index) => {
    const candidate = new Candidate();
    read(list, index, candidate);
    return candidate;
  });
}
