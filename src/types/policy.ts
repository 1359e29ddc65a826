/** AI policy: verdicts, and the `[ai]` table of one file as written. */
import type { Severity } from '../types.ts';

export type Verdict = 'banned' | 'restricted' | 'approved' | 'unlisted';
export type Presence = 'used' | 'configured' | 'possible';
export type Requirement = 'ignore-file' | 'no-auto-approve' | 'no-repo-hooks' | 'pinned-mcp' | 'listed-mcp' | 'listed-endpoints' | 'no-transcripts' | 'not-in-ci';

/** `[[ai.rule]]`. Dates are `YYYY-MM-DD`. Several kinds of selector: all must hold. */
export interface AiRule {
  readonly id: string;
  readonly tools?: readonly string[];
  readonly vendors?: readonly string[];
  readonly countries?: readonly string[];
  readonly categories?: readonly string[];
  readonly verdict: Verdict;
  readonly reason?: string;
  readonly alternatives?: readonly string[];
  readonly from?: string;
  readonly paths?: readonly string[];
  readonly require?: readonly string[];
  readonly severity?: Severity;
  readonly contact?: string;
  readonly guide?: string;
}

/** `[[ai.exception]]`: of tools, of checks (`X01`), or both. `until` is the last day on which it holds. */
export interface AiException {
  readonly tools?: readonly string[];
  readonly checks?: readonly string[];
  readonly paths: readonly string[];
  readonly owner: string;
  readonly reason: string;
  readonly until: string;
}

/** `[ai]` of one file, keys as in the file, dates as `YYYY-MM-DD`, shape already checked; names and their meaning are checked by `src/policy`. */
export interface AiPolicy {
  readonly preset?: string;
  readonly mode?: 'enforce' | 'observe';
  readonly default?: Verdict;
  readonly unlisted?: 'block' | 'warn' | 'ignore';
  readonly weak?: 'ignore' | 'warn';
  readonly locked?: boolean;
  readonly contact?: string;
  readonly guide?: string;
  readonly require?: readonly string[];
  readonly 'secret-paths'?: readonly string[];
  readonly 'max-exception-days'?: number;
  readonly rule?: readonly AiRule[];
  readonly exception?: readonly AiException[];
  readonly endpoints?: { readonly allow?: readonly string[]; readonly deny?: readonly string[]; readonly 'closed-loop'?: boolean };
  readonly mcp?: { readonly allow?: readonly string[] };
  readonly pin?: readonly { readonly path: string; readonly sha256: string }[];
  readonly audit?: { readonly file: string };
}

/** One file's say about AI. Layers are given from the top (system) down to the nearest directory. */
export interface PolicyLayer {
  readonly layer: 'system' | 'company' | 'project' | 'directory';
  /** The file as messages name it. */
  readonly path: string;
  /** What its globs are relative to and what it covers, relative to the report's root; empty: everything. */
  readonly directory: string;
  readonly ai: AiPolicy;
  /** 1-based lines by key: `mode`, `rule.0`, `exception.2`, `endpoints.allow`, `pin.0`, `audit`. */
  readonly lines: Readonly<Record<string, number>>;
  /** SHA-256 of the file's bytes, hex. */
  readonly hash: string;
}
