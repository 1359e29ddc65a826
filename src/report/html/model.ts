/** What the page is given: everything the client shows, short enough for 25,000 findings. Both sides import these types and nothing else. */

import type { Confidence, Kind, Severity } from '../../types.ts';
import type { Presence, Verdict } from '../../types/policy.ts';

/** What findings of one rule have in common; `why` and `advice` differ by where a thing was found, so a rule may have several. */
export interface PageRule {
  readonly id: string;
  readonly title: string;
  readonly kind: Kind;
  readonly advice: string;
  readonly why?: string;
  readonly docs?: string;
}

/** One finding. Texts are visible already; `rule` is an index. */
export interface PageFinding {
  readonly rule: number;
  readonly severity: Severity;
  readonly blocking: boolean;
  readonly confidence?: Confidence;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** Before, in and after the mark. */
  readonly excerpt?: readonly [before: string, marked: string, after: string];
  readonly fingerprint: string;
  /** False: no exception in the repository counts. */
  readonly acceptable?: false;
  readonly commit?: string;
  readonly author?: string;
  readonly date?: string;
  readonly occurrences?: number;
  readonly verdict?: Verdict;
  readonly presence?: Presence;
  /** Labelled lines of the details: policy, evidence, related places. */
  readonly facts?: readonly (readonly [label: string, text: string])[];
}

export interface PageData {
  readonly rules: readonly PageRule[];
  readonly findings: readonly PageFinding[];
  readonly accepted: readonly (readonly [place: string, rule: string, by: string])[];
  readonly problems: readonly string[];
  readonly notices: readonly string[];
  /** The newest moment the report knows, ISO 8601: ages are counted from it, not from when the page is read. */
  readonly now?: string;
}
