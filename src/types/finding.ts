/** What was found: places, matches before they are judged, evidence, findings for people and programs. */
import type { Confidence, Kind, Severity } from '../types.ts';
import type { Presence, Verdict } from './policy.ts';
import type { Origin } from './source.ts';

/** Byte offsets in a chunk, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A hit for the machine: offsets only, no text. `start` and `end` are the secret's, `whole` the entire match where it is larger. */
export interface Match extends Span {
  readonly rule: string;
  readonly whole?: Span;
  readonly confidence: Confidence;
  /** More than the rule's own, where a more severe guess gave way to it. */
  readonly severity?: Severity;
  readonly related?: readonly (Span & { readonly rule: string })[];
  /** The secret itself where the span holds it in another writing (base64, escapes); read by detection only. */
  readonly decoded?: Uint8Array;
  /** It may be a sample (counts up the alphabet, a checksum or length that is not the vendor's): what else sees the same value makes it no surer. */
  readonly doubtful?: true;
  /** Why a classifier said so, in words, heaviest first (`explain`, `-v`); never text of the value. */
  readonly reasons?: readonly string[];
}

/** 1-based; `endColumn` is exclusive; columns count UTF-16 code units. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** An inline exception that stands at a finding, parsed but not yet judged. */
export interface InlineAllow {
  readonly rule: string;
  readonly reason: string;
  readonly until?: string;
  readonly line: number;
  /** The scanner whose syntax it is, when not ours. */
  readonly foreign?: string;
  /** It names another rule than the finding's, perhaps by mistake. */
  readonly other?: true;
}

/** One trace of an AI tool. `what` is a path, package, e-mail, ... and safe to print. */
export interface Evidence {
  readonly tool: string;
  readonly trace: 'path' | 'dependency' | 'extension' | 'action' | 'command' | 'trailer' | 'author' | 'note' | 'branch' | 'env' | 'host' | 'setting' | 'home' | 'app' | 'binary';
  readonly strength: 'strong' | 'medium' | 'weak';
  readonly what: string;
  readonly origin: Origin;
  readonly startLine?: number;
  /** Other tools that own or read the same path. */
  readonly sharedWith?: readonly string[];
}

/** A hit for people and programs: redacted, safe to print and to store. Optional fields belong to the kinds named beside them. */
export interface Finding {
  readonly kind: Kind;
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly confidence?: Confidence;
  readonly blocking: boolean;
  readonly origin: Origin;
  readonly region: Region;
  /** The line (or its neighbourhood) with every secret on it masked; secrets and leaks only. */
  readonly excerpt?: string;
  /** Where the masked value stands in `excerpt`, in UTF-16 units, for a caret. */
  readonly mark?: readonly [start: number, end: number];
  readonly fingerprint: string;
  readonly advice: string;
  readonly docs?: string;
  readonly related?: readonly (Region & { readonly path: string; readonly rule?: string })[];
  readonly occurrences?: number;
  readonly reasons?: readonly string[];
  /** An inline exception beside it. */
  readonly inline?: InlineAllow;
  // ai-tool
  readonly tool?: string;
  readonly verdict?: Verdict;
  readonly presence?: Presence;
  readonly evidence?: readonly Evidence[];
  readonly unmet?: readonly Unmet[];
  readonly expired?: { readonly owner?: string; readonly until: string };
  readonly policy?: PolicyReference;
  /** Short names of the tools that the finding names by id, for people; not in JSON. */
  readonly names?: Readonly<Record<string, string>>;
  /** The day from which it blocks, while it only warns. */
  readonly from?: string;
  // agent-risk
  readonly check?: string;
  /** False: a locked policy stands above the repository, and no exception in it counts. Not in JSON. */
  readonly acceptable?: false;
  /** GitHub's `primaryLocationLineHash`, only with `--sarif-line-hash`: an unkeyed hash of the line, so never by default. */
  readonly lineHash?: string;
}

export interface Unmet {
  readonly requirement: string;
  readonly path?: string;
  readonly message: string;
  /** The check that found it, where one did. */
  readonly check?: string;
}

/** Which policy rule spoke. Field names are POLICY.md's contract. */
export interface PolicyReference {
  readonly rule?: string;
  readonly reason?: string;
  readonly contact?: string;
  readonly guide?: string;
  readonly alternatives?: readonly string[];
  readonly source?: string;
}

export interface Suppressed {
  readonly finding: Finding;
  readonly by: {
    readonly kind: 'inline' | 'allow' | 'baseline' | 'exception';
    readonly reason?: string;
    readonly owner?: string;
    readonly until?: string;
    readonly source?: string;
  };
}
