/** What one run learned, and what makes it a text. */
import type { Finding, Suppressed } from './finding.ts';
import type { Notice, Problem } from './source.ts';

/** 0 nothing that blocks, 1 blocking findings, 2 the answer cannot be trusted. */
export type ExitCode = 0 | 1 | 2;

export interface Stats {
  readonly files: number;
  readonly bytes: number;
  readonly commits: number;
  readonly skipped: Readonly<Record<string, number>>;
  readonly durationMs: number;
}

/** Everything one run learned; what every reporter gets. */
export interface Report {
  readonly command: string;
  readonly version: string;
  readonly complete: boolean;
  readonly only?: readonly string[];
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
  readonly policy?: PolicySummary;
  readonly stats: Stats;
  readonly exitCode: ExitCode;
  /** When the scan began, ISO 8601 in UTC. Only GitLab's format and the page show it. */
  readonly started?: string;
  /** Absolute directory that paths are relative to, where there is one: for links of a terminal. No report prints it. */
  readonly root?: string;
}

export interface PolicySummary {
  readonly hash: string;
  readonly mode: 'enforce' | 'observe';
  readonly sources: readonly { readonly layer: string; readonly path: string; readonly hash: string }[];
  readonly exceptions: { readonly used: readonly unknown[]; readonly expired: readonly unknown[] };
}

/** How a command for the top of a report's tree is typed where its reader stands. */
export interface Typed {
  /** `tightlip`, or `npx tightlip`. */
  readonly program: string;
  /** The way to the top, quoted for a shell; absent: the reader stands there. */
  readonly folder?: string;
  /** The top is git's: what is written there is added. */
  readonly tracked: boolean;
}

/** Colours as functions, so that reporters stay pure; the plain one returns its argument. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
  readonly cyan: (text: string) => string;
  /** Columns of the terminal; absent when piped. */
  readonly width?: number;
  /** Hyperlinks are understood. */
  readonly links?: boolean;
  /** Absolute directory that the report's paths are relative to, for links to files. */
  readonly root?: string;
  /** How commands that a report suggests are typed where its reader stands; absent: at the top of a repository. */
  readonly typed?: Typed;
  /** How much a person wants to read: `-q`, `-v`. */
  readonly detail?: 'quiet' | 'verbose';
}

/** A report as text; large ones come in pieces. Pure: the same report gives the same bytes. */
export type Reporter = (report: Report, paint: Paint) => string | Iterable<string>;
