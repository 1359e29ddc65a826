import type { Match } from './finding.ts';
import type { Hints } from './hints.ts';

/** What another thread has seen of a text: the first pass (the lists of `match/hits.ts`), and what the classifier takes for credentials. */
export interface FirstLook {
  readonly literals: Uint32Array;
  /** None: the classifier has seen them. */
  readonly anchors: Uint32Array;
  readonly words: Uint32Array;
  /** Only where words or coded runs ask for them. */
  readonly runs: Uint32Array;
  /** Signs only where they mean something in a file of that name. */
  readonly hints: Hints;
  /** Whether there may be characters that nobody sees. */
  readonly invisible: boolean;
  readonly generic: readonly Match[];
  /** There were more candidates than are looked at. */
  readonly cut: boolean;
}
