/** The library of tightlip: the same scans as the command line, as objects. Field names are those of the JSON report (docs/library.md). */

export type Severity = 'critical' | 'high' | 'medium' | 'low';
export type Confidence = 'high' | 'medium' | 'low';

export interface Options {
  /** Directory in which paths and the repository are looked for; default: the current one. */
  readonly cwd?: string;
  /** Areas to look for; default: all. */
  readonly only?: readonly ('secrets' | 'leaks' | 'ai')[];
  /** A configuration file above the repository's. */
  readonly config?: string;
  /** False: no configuration or exception of the scanned repository counts. */
  readonly useConfig?: boolean;
  /** AI policy: a preset's name or a file. */
  readonly policy?: string;
  readonly failOn?: Severity;
  readonly threads?: number;
  /** Variables for git and for tightlip; default: those of the process. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export interface Finding {
  readonly kind: 'secret' | 'leak' | 'ai-tool' | 'agent-risk';
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly confidence?: Confidence;
  readonly blocking: boolean;
  readonly path?: string;
  readonly object?: string;
  readonly commit?: string;
  /** 1-based; `endColumn` is exclusive; columns count UTF-16 code units. */
  readonly startLine: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  /** The line with every secret on it masked. */
  readonly excerpt?: string;
  readonly fingerprint: string;
  readonly advice: string;
  readonly docs?: string;
  readonly [more: string]: unknown;
}

export interface Problem {
  readonly code: string;
  readonly path?: string;
  readonly message: string;
  readonly hint?: string;
}

export interface Report {
  readonly schema: 'tightlip/report/1';
  readonly tool: { readonly name: 'tightlip'; readonly version: string };
  readonly scan: { readonly command: string; readonly complete: boolean; readonly files: number; readonly bytes: number; readonly durationMs: number; readonly [more: string]: unknown };
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Readonly<Record<string, unknown>>[];
  readonly problems: readonly Problem[];
  readonly notices: readonly Readonly<Record<string, unknown>>[];
  /** 0 nothing that blocks, 1 blocking findings, 2 the answer cannot be trusted. */
  readonly exitCode: 0 | 1 | 2;
}

/** Thrown when a scan cannot start: wrong options, no repository, invalid configuration. `hint` says what to do. */
export class ScanError extends Error {
  readonly hint: string;
}

/** Scans files under `paths` (default: all below `cwd`). */
export function scan(paths?: readonly string[], options?: Options): Promise<Report>;

/** Scans what the next commit adds. */
export function scanStaged(options?: Options): Promise<Report>;

/** Scans what the commits of a range add (`A..B` or any `rev-list` arguments). */
export function scanRange(revisions: readonly string[], options?: Options): Promise<Report>;

/** Scans a text or bytes in memory; `path` is the name it has in the report, and some rules depend on it. */
export function scanText(text: string | Uint8Array, path?: string, options?: Options): Promise<Report>;

export const version: string;
