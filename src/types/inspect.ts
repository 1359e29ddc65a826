/** Inspection: AI evidence and agent risks in single files and commits. */
import type { Severity } from '../types.ts';
import type { Evidence, Region } from './finding.ts';
import type { Commit, Origin, Problem } from './source.ts';

/** A danger in an agent's configuration, before policy speaks. `check` is an id of the catalogue (`X01`). */
export interface Risk {
  readonly check: string;
  readonly origin: Origin;
  readonly region: Region;
  /** The setting, escaped and free of secrets: part of the message and of the fingerprint. */
  readonly what: string;
  /** MCP server, endpoint or tool the risk is about, for the policy's lists. */
  readonly subject?: RiskSubject;
}

/**
 * `mcp`: `npm:<package>`, `pypi:<package>`, `docker:<image>`, a URL, or `command:<binary>`, with the server's name; `pinned` when nothing about it can change.
 * `endpoint`: a URL or host; `own` when it is a host of the vendor whose setting it is. `tool`: an id of the catalogue.
 */
export interface RiskSubject {
  readonly kind: 'mcp' | 'endpoint' | 'tool';
  readonly value: string;
  readonly name?: string;
  readonly pinned?: boolean;
  readonly own?: boolean;
}

/** One file as an inspector sees it: whole, decoded. */
export interface InspectedFile {
  readonly origin: Origin;
  readonly path: string;
  /** UTF-8 text; of a symbolic link its target; of a binary file the bytes read as UTF-8 (its first characters tell what it is). */
  readonly text: string;
  /** `link`: a symbolic link; `executable`: the x bit. Absent where the source does not know. */
  readonly mode?: 'link' | 'executable';
  /** False: git neither tracks nor stages it (a work-tree scan looks at ignored AI files too). Absent: tracked, or unknown. */
  readonly tracked?: boolean;
}

/** Where inspectors put what they see. */
export interface Found {
  evidence(evidence: Evidence): void;
  risk(risk: Risk): void;
  problem(problem: Problem): void;
}

/** What an inspector does with one file that concerns it. */
export interface Look {
  /** Bytes from the start that suffice; absent: all. */
  readonly enough?: number;
  /** A quick look at those bytes, before they become text: false when nothing can come of them. Absent: something may. Not asked for a link. */
  may?(bytes: Uint8Array): boolean;
  /** A promise is awaited before the file's memory is reused. */
  inspect(file: InspectedFile, found: Found): void | Promise<void>;
}

/** Reads traces or dangers off single files. `look` is asked for every path and must cost next to nothing; undefined, for most: the file does not concern it. */
export interface Inspector {
  look(path: string): Look | undefined;
}

/** What is known of a commit besides its files: for checks of identity (G04). `paths` are those that it changes. */
export interface InspectedCommit extends Commit {
  readonly email: string;
  readonly message: string;
  readonly paths: readonly string[];
  /** Git's `%G?`; absent where nobody asked. */
  readonly signature?: string;
}

/** A danger that an agent's configuration can hold: facts for people, one entry of the 79. */
export interface AgentCheck {
  /** `X01`: letter of the group and number, stable. */
  readonly id: string;
  /** The rule is `agent/<slug>`. */
  readonly slug: string;
  readonly title: string;
  readonly severity: Severity;
  /** What an attacker gains, one sentence. */
  readonly gain: string;
  /** What to write instead, imperative. */
  readonly instead: string;
  /** CVE, advisory or documentation. */
  readonly source: string;
}
